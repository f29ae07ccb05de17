#include "modality.h"

#include "gesture.h"
#include "pointer.h"
#include "rhythm.h"
#include "tally.h"

namespace botcore {

const char* name(Modality modality) noexcept { return kModalityNames[static_cast<std::size_t>(modality)]; }

std::size_t n_features(Modality modality) noexcept {
  switch (modality) {
    case Modality::tap: return kTapFeatures;
    case Modality::actions: return kActionFeatures;
    case Modality::slider:
    case Modality::rotation:
    case Modality::question: return kLayerFeatures;
    default: return kPointerFeatures;
  }
}

std::unique_ptr<Accumulator> accumulator(Modality modality) {
  switch (modality) {
    case Modality::tap: return std::make_unique<Rhythm>();
    case Modality::actions: return std::make_unique<Tally>();
    case Modality::slider:
    case Modality::rotation:
    case Modality::question: return std::make_unique<Gesture>(modality);
    default: return std::make_unique<Pointer>();
  }
}

}  // namespace botcore
