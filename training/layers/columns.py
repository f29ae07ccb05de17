"""What the models of people read of a layer's row, and why no more: few people must carry it.

A column is read where it tells of the hand, and not of the recorder or the page: those that change when a recording of
a person is seen again by another recorder, or when the page tells of the way to the handle too, are not read. Of pixels
and degrees there is a speed, which no hand exceeds; how long somebody waited is nobody's fault.
"""

from __future__ import annotations

from botcore import features

COLUMNS = {
    # When in a drag the way is made, how often it speeds up, starts and turns back: people throw the handle and then
    # creep up on the goal. How fast is read for those that are there at once, in no movement at all.
    "slider": ("peaks_per_s_mean", "t_centroid_mean", "start_ratio_mean", "reversal_share", "travel_per_s"),
    # The tempo of the steps, its unevenness and its memory.
    "rotation": ("travel_per_s", "gap_log_sd", "gap_ac1"),
    # The shape of the way, and what it came upon. Its times are broken in most recordings, so none is read.
    "question": ("straightness", "across_share", "options_explored"),
}
# What supervised trees may read besides.
TAUGHT = {
    "slider": (
        "trace_centroid", "release_dwell", "net_share", "speed_cv_mean", "speed_skew_mean", "t_spread_mean",
        "end_ratio_mean", "acc_share_mean", "polyres_along_mean",
    ),
    "rotation": ("gap_cv", "net_share", "reversal_share", "trace_centroid", "trace_vel_cv", "trace_vel_ac1"),
    "question": (),
}  # fmt: skip
# Fewer changes, or steps of the pointer: nothing to judge by.
UNITS = {"slider": 10, "rotation": 5, "question": 3}


def pick(layer: str, taught: bool = False) -> list[int]:
    """The places of COLUMNS in a row; with those of TAUGHT where trees are taught."""
    names = features.names(layer)
    return [names.index(name) for name in (*COLUMNS[layer], *(TAUGHT[layer] if taught else ()))]
