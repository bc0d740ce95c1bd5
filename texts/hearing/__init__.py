"""The ear: free text in Russian, Kazakh or English becomes a Question, deterministically."""

from texts.hearing.heard import Correction, Heard, KnownNumber
from texts.hearing.hearing import Hearing
from texts.hearing.orders import order_of

__all__ = ["Correction", "Heard", "Hearing", "KnownNumber", "order_of"]
