// Events as the pages of a layered CAPTCHA send them: a record each, times in ms, types by the names of the DOM.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>
#include <vector>

#include "event.h"
#include "json.h"
#include "modality.h"

namespace botcore::json {

// A record has event_type, time_since_start or time_since_last_event, client_x and client_y; it may have buttons, button
// and pointer_type. Its other fields are passed over.
class Records {
 public:
  Records(Modality layer, std::vector<Event>& events) : layer_(layer), events_(events) { events_.clear(); }

  Error read(array records);

 private:
  struct Record;

  Error take(element record);
  void moved(const Record& record);
  void pressed(const Record& record);
  void released(const Record& record);
  void clicked(const Record& record);
  void turned(const Record& record, double degrees);
  void push(const Record& record, Kind kind);
  // A press whose events the page did not send: what is still held is let go, and what is not is pressed first.
  void tap(const Record& record);
  void held_from_the_start();

  const Modality layer_;
  std::vector<Event>& events_;
  double clock_ = 0.0;   // ms, at the last record that said when it was
  double angle_ = 0.0;   // degrees the picture has been turned
  double turned_ = 0.0, turned_at_ = 0.0;  // the last turn: degrees, s
  bool held_ = false;    // a press was not released yet
  bool unclicked_ = false;  // one was, and no click has told of it
  bool unturned_ = false;   // one was, and no turn
  bool buttons_ = false;  // a record said which are held
  bool keys_ = false;     // a record was of a key
};

}  // namespace botcore::json
