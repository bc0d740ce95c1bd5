"""The desk: numbers in, findings out; pure and synchronous."""
