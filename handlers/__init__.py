"""The hall: what people can ask; aiogram only."""
