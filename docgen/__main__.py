"""`python -m docgen`, and the console script."""

import sys


def run() -> None:
    """Runs the command; all that takes time to load is loaded where Ctrl-C is waited for."""
    try:
        from docgen.cli import run as run_command  # noqa: PLC0415 - see above

        run_command()
    except KeyboardInterrupt:
        sys.exit(130)  # 128 + SIGINT, as docgen.cli has it


if __name__ == "__main__":
    run()
