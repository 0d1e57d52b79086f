"""Batches of questions judged in several processes, their verdicts in the order of the batches.

Processes are spawned, not forked: the threads of DuckDB and Arrow don't live on in a fork.
"""

from __future__ import annotations

import gc
import os
import signal
from collections import deque
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from itertools import chain, islice
from multiprocessing import active_children, get_context, parent_process, resource_tracker
from threading import Thread
from typing import TYPE_CHECKING

from reconcile.engines.errors import EngineError
from reconcile.engines.interrupts import interrupts_later
from reconcile.engines.judging import Judge, judge_batches

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable, Iterator
    from concurrent.futures import Future
    from multiprocessing.process import BaseProcess

    import pyarrow as pa

    from reconcile.engines.judging import Task

FEW = 12
"""Batches that this process judges itself, if there are no more: starting others takes longer.

A batch takes a sixth of a second; a process imports what it needs, and reads and compares the
commonest values for itself, which takes more than one.
"""
_WAITING = 2
"""Batches for each process that wait or are being judged."""


def judging_in(
    processes: int, few: int = FEW
) -> Callable[[Task, Iterable[pa.RecordBatch]], Generator[pa.RecordBatch]]:
    """Return what judges batches in so many processes; up to `few` batches in this one."""

    def judge(task: Task, batches: Iterable[pa.RecordBatch]) -> Generator[pa.RecordBatch]:
        rest = iter(batches)
        first = list(islice(rest, few + 1))
        if processes == 1 or len(first) <= few:
            yield from judge_batches(task, chain(first, rest))
        else:
            yield from _in_processes(task, chain(first, rest), processes)

    return judge


def _in_processes(
    task: Task, batches: Iterable[pa.RecordBatch], processes: int
) -> Generator[pa.RecordBatch]:
    others = active_children()
    pool = ProcessPoolExecutor(processes, get_context("spawn"), _begin, (task,))
    waiting: deque[Future[pa.RecordBatch]] = deque()
    try:
        for batch in batches:
            with interrupts_later(), _blocked_for_children():
                waiting.append(pool.submit(_judge, batch))
            if len(waiting) > _WAITING * processes:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()
    except BrokenProcessPool:
        raise EngineError(
            "a process that judged was ended, as systems do when memory is short; fewer --processes"
            " take less"
        ) from None
    except BaseException:
        _end([each for each in active_children() if each not in others])
        raise
    finally:
        pool.shutdown(cancel_futures=True)


def _end(processes: Iterable[BaseProcess]) -> None:
    """End processes at once: what they are judging is of no use any more."""
    for each in processes:
        each.terminate()


@contextmanager
def _blocked_for_children() -> Iterator[None]:
    """Let processes that are started meanwhile hear no interrupts: they take over what is blocked.

    Other threads of this process may still hear them.
    """
    if not hasattr(signal, "pthread_sigmask"):  # on Windows, where `_begin` is what there is
        yield
        return
    resource_tracker.ensure_running()  # starting it unblocks them
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


_JUDGES: list[Judge] = []
"""The judge of this process, once it has begun."""


def _begin(task: Task) -> None:
    """Make a process ready."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    Thread(target=_end_with_parent, daemon=True).start()
    gc.set_threshold(200_000)  # judging makes no garbage in circles, so looking for it seldom does
    _JUDGES[:] = [Judge(task)]


def _end_with_parent() -> None:
    """End this process once the one that started it is gone: killed, it can't end any other.

    Nothing else would: every such process keeps open the pipe that it reads its batches from.
    """
    parent = parent_process()
    if parent:
        parent.join()
        os._exit(1)


def _judge(batch: pa.RecordBatch) -> pa.RecordBatch:
    return _JUDGES[0].batch(batch)
