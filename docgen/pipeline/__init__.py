"""From a source on disk to outputs on disk: the stages in order, what was made before, processes.

In: a path and options. Out: a folder of outputs, whole or not at all.
"""
