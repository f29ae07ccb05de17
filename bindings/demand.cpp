#include "demand.h"

#include <array>
#include <string>

namespace botcore::json {

Error Demand::read_costs(element value) {
  static constexpr std::array<std::string_view, 4> kNames = {"accuse", "miss", "challenge", "pass_rate"};
  object costs;
  if (Error e = read(value, costs)) return e;
  return fields(costs, kNames, Others::refused, [&](std::size_t i, element each) {
    return read(each, (i == 0 ? terms.accuse : i == 1 ? terms.miss : i == 2 ? terms.challenge : terms.pass_rate).emplace());
  });
}

Error Demand::read_prior(element value) { return read(value, terms.prior.emplace()); }

Error Demand::resolve(const wire::Roster& roster, Modality modality, std::shared_ptr<const wire::Duty>& duty,
                      Request& request) const {
  duty = roster.find(model);
  if (model.empty() && !(duty && duty->detector->modality() == modality)) duty = roster.find(name(modality));
  if (!duty)
    return invalid("model", shown(model.empty() ? name(modality) : model),
                   "nobody of that name is on duty; there are " + roster.names());
  if (duty->detector->modality() != modality)
    return invalid("model", shown(model), std::string("it judges ") + name(duty->detector->modality()) + " and not " + name(modality));
  if (Error e = wire::check(terms)) return e;
  request = wire::request_of(terms, duty->detector->costs());
  return {};
}

}  // namespace botcore::json
