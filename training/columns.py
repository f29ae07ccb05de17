"""What the pointer's forest reads of a movement's row, and why no more."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from botcore import features

# What a search takes or leaves together: these tell of the same thing.
GROUPS: Mapping[str, Sequence[str]] = {
    "speed": (
        "speed_cv", "peak_mean", "speed_skew", "t_peak", "t_centroid", "t_spread", "start_ratio", "end_ratio",
    ),
    "changes of speed": ("acc_sd", "acc_share", "acc_ac1", "acc_step", "jerk_acc", "ldlj"),
    "rhythm": ("peaks_per_s", "speed_ac1", "stall_share", "step_repeat"),
    "power law": ("power_law_beta", "v_kappa_corr"),
    "chord": ("efficiency", "max_dev", "bow", "backtrack", "overshoot"),
    "turns": ("turn_mean", "turn_sd", "turn_flip", "turn_ac1", "turn_net"),
    "directions": ("dir_entropy",),
    "curvature": ("curv_mean", "curv_sd"),
    "polynomial": ("polyres_along", "polyres_across", "lateral_ac1"),
    "noise": ("noise_rank", "yx_rough"),
    "one axis": ("axis_pure",),
    "axes apart": ("axis_async",),
    "time laws": ("law_linear", "law_smooth", "law_jerk", "law_out2", "law_out3", "law_in3", "law_best"),
}  # fmt: skip

# What differences of differences, repeated steps and residues tell is told by the recorder more than by the hand: with
# these, people of a recorder that was left out are accused (the ablations of `botcore evaluate pointer --ablations`).
UNREAD = tuple(
    name for group in ("changes of speed", "rhythm", "polynomial", "noise", "axes apart") for name in GROUPS[group]
)


def places(names: Collection[str]) -> list[int]:
    """Where features stand in a movement's row."""
    known = features.names("pointer")
    return sorted(known.index(name) for name in names)
