// What a request in JSON may ask for beside its data: whose judgement, at what costs, at what share of bots.
#pragma once

#include <memory>
#include <string_view>

#include "duty.h"
#include "json.h"

namespace botcore::json {

struct Demand {
  std::string_view model;
  wire::Terms terms;

  Error read_model(element value) { return read(value, model); }
  Error read_costs(element value);
  Error read_prior(element value);
  // Who judges: who is named, else who is usual on the roster or bears the modality's own name. request: on what terms.
  Error resolve(const wire::Roster& roster, Modality modality, std::shared_ptr<const wire::Duty>& duty, Request& request) const;
};

}  // namespace botcore::json
