"""The API as its documentation tells it.

Names as on the wire, a place for each fact, no name of any target language.
"""
