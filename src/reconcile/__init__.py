"""Hold claims from several sources against each other: where they agree, contradict, and why."""
