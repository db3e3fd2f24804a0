"""The mock over HTTP and websocket (extra `docgen[mock]`)."""

from __future__ import annotations

from docgen.mock.server.app import MockServer
from docgen.mock.server.record import Recorder
from docgen.mock.server.running import config_of, running, serve

__all__ = ["MockServer", "Recorder", "config_of", "running", "serve"]
