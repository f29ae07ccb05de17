"""What the pointer's detector is meant to reach on families and people left out of training."""

from __future__ import annotations

# By rate of false positives, by way of counting: mean recall over families.
TARGETS = {
    0.01: {"1": 0.65, "2": 0.80, "4": 0.90, "all": 0.90},
    0.001: {"1": 0.45, "2": 0.65, "4": 0.80, "all": 0.80},
}
LARGE = 200  # sessions of people from which a source's false positives have a target
HIGHEST = 0.02  # false positives of such a source at nominal 1 %
HIGHEST_ALONE = 0.05  # of one whose task nobody else performs, of all its sessions
LOWEST = 0.60  # recall of the worst family that is not a replay, whole sessions, at nominal 1 %
HONEST = 0.02  # reliability error of p_bot
