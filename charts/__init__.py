"""The studio: findings in, picture out.

`spec` says what a picture is told and needs no drawing library; `painter` draws in a process of its own.
"""
