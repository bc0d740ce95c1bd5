"""The rehearsal room: a small local Bot API with a chat page; a stranger to the house."""
