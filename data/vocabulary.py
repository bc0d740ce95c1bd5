"""The closed words of the house: every room spells a verdict, a status or an emptiness the same way."""

from enum import StrEnum


class Language(StrEnum):
    """A language the product speaks, by its ISO 639-1 code."""

    RU = "ru"
    KK = "kk"
    EN = "en"


class Verdict(StrEnum):
    """What a pair of counts says about a change, against ordinary year-to-year variation."""

    FALL_CLEAR = "fall_clear"
    FALL_LIKELY = "fall_likely"
    UNCLEAR = "unclear"
    RISE_LIKELY = "rise_likely"
    RISE_CLEAR = "rise_clear"
    NOT_COMPUTED = "not_computed"

    @property
    def is_clear(self) -> bool:
        """Whether the change stays beyond ordinary variation after the correction for several regions."""
        return self in (Verdict.FALL_CLEAR, Verdict.RISE_CLEAR)

    @property
    def is_likely(self) -> bool:
        """Whether the change is beyond ordinary variation only when the region is looked at alone."""
        return self in (Verdict.FALL_LIKELY, Verdict.RISE_LIKELY)

    @property
    def is_fall(self) -> bool:
        """Whether a fall may be named."""
        return self in (Verdict.FALL_CLEAR, Verdict.FALL_LIKELY)

    @property
    def is_rise(self) -> bool:
        """Whether a rise may be named."""
        return self in (Verdict.RISE_CLEAR, Verdict.RISE_LIKELY)


class WhyNotComputed(StrEnum):
    """Why a verdict is not computed."""

    TOO_FEW = "too_few"
    NOT_COMPARABLE = "not_comparable"
    NO_DATA = "no_data"


class Status(StrEnum):
    """What kind of entry an observation is; only VALUE and ZERO carry a number."""

    VALUE = "value"
    ZERO = "zero"
    NO_DATA = "no_data"
    NOT_PUBLISHED = "not_published"
    NOT_COMPARABLE = "not_comparable"


class Presence(StrEnum):
    """How it is known whether a programme ran in a region in a year."""

    STATED_YES = "stated_yes"
    IMPLIED_YES = "implied_yes"
    STATED_NO = "stated_no"
    IMPLIED_NO = "implied_no"
    CONTRADICTORY = "contradictory"
    UNKNOWN = "unknown"


class ClaimCheck(StrEnum):
    """What the recomputation says of a published figure or statement."""

    MATCH = "match"
    MATCH_TRUNCATED = "match_truncated"
    RATIO_GIVEN_AS_CHANGE = "ratio_given_as_change"
    RATIO_GIVEN_AS_CHANGE_TRUNCATED = "ratio_given_as_change_truncated"
    WRONG_BASE = "wrong_base"
    DIRECTION_DIFFERS = "direction_differs"
    UNEXPLAINED = "unexplained"
    NO_NUMBER = "no_number"
    WITHIN_CHANCE = "within_chance"
    WRONG_TERM_AND_MIXED = "wrong_term_and_mixed"
    TRUE_BUT_UNINFORMATIVE = "true_but_uninformative"
    NOT_SUPPORTED = "not_supported"
    RECOMMENDATION = "recommendation"


class Deed(StrEnum):
    """What was done to the figures, as the journal says it; the words never change their meaning."""

    UPLOADED = "uploaded"
    FILE_REFUSED = "file_refused"
    ANSWERED = "answered"
    DRAFT_KEPT = "draft_kept"
    CANCELLED = "cancelled"
    BREAKDOWN_TAKEN = "breakdown_taken"
    ASKED_TO_PUBLISH = "asked_to_publish"
    PUBLISHED = "published"
    UNDONE = "undone"
    ROLLED_BACK = "rolled_back"
    HIDDEN = "hidden"
    ALERT_SETTLED = "alert_settled"
    CORRECTION_CHANGED = "correction_changed"
    CORRECTION_SENT = "correction_sent"
    CORRECTION_DROPPED = "correction_dropped"


class NoticeState(StrEnum):
    """How far a correction has come: whether it is sent is decided by a person, once."""

    PREPARED = "prepared"
    SENDING = "sending"
    DONE = "done"
    DROPPED = "dropped"


class Delivery(StrEnum):
    """How far a notice has come with one recipient; UNKNOWN is never tried again, so nobody gets it twice."""

    PENDING = "pending"
    SENDING = "sending"
    SENT = "sent"
    FAILED = "failed"
    UNKNOWN = "unknown"


class Mishap(StrEnum):
    """What kept an answer from being given."""

    NETWORK = "network"
    ARCHIVE = "archive"
    FAULT = "fault"
