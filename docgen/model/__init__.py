"""The API as its documentation tells it."""
