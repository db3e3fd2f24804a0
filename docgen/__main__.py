"""`python -m docgen`."""

from docgen.cli import run

if __name__ == "__main__":
    run()
