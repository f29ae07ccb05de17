#include "forest.h"

#include <dlfcn.h>
#include <elf.h>
#include <link.h>

#include <cmath>
#include <cstring>
#include <fstream>
#include <stdexcept>
#include <vector>

namespace botcore {

// The symbol botcore_forest at the end of every generated forest.c (training/compile.py). Append only; a change of
// what stands here is a new abi.
struct Forest::Stamp {
  std::uint32_t abi;
  std::uint32_t n_features;
  std::uint32_t element;    // bytes of a threshold and of a result: 4 float, 8 double
  std::uint32_t n_outputs;  // how many results predict adds into
  std::uint32_t output;     // which of them is the answer
  std::uint32_t raw;        // predict's pred_margin: 1 leaves out the model's own link function
  double base;              // the score before the first tree; XGBoost adds it first, the generated code last
  void (*predict)();        // void (union Entry*, int pred_margin, element*)
};

namespace {

constexpr std::uint32_t kAbi = 1;
constexpr std::size_t kMaxOutputs = 2;  // two-class forests of scikit-learn answer one share per class

#if defined(__x86_64__)
constexpr unsigned kMachine = EM_X86_64;
#elif defined(__aarch64__)
constexpr unsigned kMachine = EM_AARCH64;
#else
#error "name this machine's ELF number here"
#endif

[[noreturn]] void refuse(const std::string& path, const std::string& found) {
  throw std::runtime_error(path + ": " + found + "; rebuild it on this machine with `botcore compile`");
}

template <typename Record>
bool read_at(std::ifstream& file, std::uint64_t offset, Record* records, std::size_t n = 1) {
  file.seekg(static_cast<std::streamoff>(offset));
  file.read(reinterpret_cast<char*>(records), static_cast<std::streamsize>(n * sizeof(Record)));
  return static_cast<bool>(file);
}

// dlopen maps what the headers promise: a file that is cut short would end the process with SIGBUS, not an error.
void check_whole(const std::string& path, std::ifstream& file, const ElfW(Ehdr) & header) {
  file.seekg(0, std::ios::end);
  const auto size = static_cast<std::uint64_t>(file.tellg());
  const auto inside = [size](std::uint64_t offset, std::uint64_t length) {
    return offset <= size && length <= size - offset;
  };
  const std::string cut = "the library is cut short at " + std::to_string(size) + " bytes";
  if (header.e_phentsize != sizeof(ElfW(Phdr)) ||
      !inside(header.e_phoff, std::uint64_t{header.e_phnum} * header.e_phentsize) ||
      !inside(header.e_shoff, std::uint64_t{header.e_shnum} * header.e_shentsize))
    refuse(path, cut);
  std::vector<ElfW(Phdr)> segments(header.e_phnum);
  if (!read_at(file, header.e_phoff, segments.data(), segments.size())) refuse(path, cut);
  for (const auto& segment : segments)
    if (!inside(segment.p_offset, segment.p_filesz)) refuse(path, cut);
}

void check_elf(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) refuse(path, "cannot be read");
  ElfW(Ehdr) header{};
  if (!read_at(file, 0, &header)) refuse(path, "too short for an ELF library");
  if (std::memcmp(header.e_ident, ELFMAG, SELFMAG) != 0) refuse(path, "not an ELF library");
  constexpr unsigned kClass = sizeof(void*) == 8 ? ELFCLASS64 : ELFCLASS32;
  if (header.e_ident[EI_CLASS] != kClass)
    refuse(path, "ELF class " + std::to_string(header.e_ident[EI_CLASS]) + ", this process is class " +
                     std::to_string(kClass));
  if (header.e_ident[EI_DATA] != ELFDATA2LSB) refuse(path, "big-endian ELF, this machine is little-endian");
  if (header.e_machine != kMachine)
    refuse(path, "built for ELF machine " + std::to_string(header.e_machine) + ", this machine is " +
                     std::to_string(kMachine));
  if (header.e_type != ET_DYN) refuse(path, "ELF type " + std::to_string(header.e_type) + " is not a shared library");
  check_whole(path, file, header);
}

template <typename Element>
union Entry {  // as generated; `missing` is tested against -1 in place of NaN
  int missing;
  Element fvalue;
  int qvalue;
};

}  // namespace

template <typename Element>
float Forest::call(const Stamp& stamp, const float* row) noexcept {
  Entry<Element> entries[kMaxFeatures];
  for (std::size_t i = 0; i < stamp.n_features; ++i) {
    // No float, nor a double widened from one, has -1 for its low word unless it is NaN.
    entries[i].fvalue = static_cast<Element>(row[i]);
    if (std::isnan(row[i])) entries[i].missing = -1;
  }
  Element result[kMaxOutputs] = {};  // predict adds to what it finds
  result[stamp.output] = static_cast<Element>(stamp.base);
  using Predict = void (*)(Entry<Element>*, int, Element*);
  reinterpret_cast<Predict>(stamp.predict)(entries, static_cast<int>(stamp.raw), result);
  return static_cast<float>(result[stamp.output]);
}

Forest::Forest(const std::string& path, std::size_t n_features) : n_features_(n_features) {
  check_elf(path);
  std::unique_ptr<void, int (*)(void*)> library(dlopen(path.c_str(), RTLD_NOW | RTLD_LOCAL), &dlclose);
  if (!library) refuse(path, std::string("the loader refuses it (") + dlerror() + ")");
  stamp_ = static_cast<const Stamp*>(dlsym(library.get(), "botcore_forest"));
  if (!stamp_) refuse(path, "carries no botcore_forest stamp, so botcore did not generate it");
  if (stamp_->abi != kAbi)
    refuse(path, "stamp abi " + std::to_string(stamp_->abi) + ", this botcore reads " + std::to_string(kAbi));
  if (stamp_->n_features != n_features)
    refuse(path, std::to_string(stamp_->n_features) + " features, " + std::to_string(n_features) + " are given");
  if (n_features > kMaxFeatures)
    refuse(path, std::to_string(n_features) + " features, at most " + std::to_string(kMaxFeatures) + " are read");
  if (stamp_->n_outputs > kMaxOutputs || stamp_->output >= stamp_->n_outputs || !stamp_->predict)
    refuse(path, "a damaged stamp, output " + std::to_string(stamp_->output) + " of " +
                     std::to_string(stamp_->n_outputs));
  if (stamp_->element != sizeof(float) && stamp_->element != sizeof(double))
    refuse(path, "results of " + std::to_string(stamp_->element) + " bytes, neither float nor double");
  call_ = stamp_->element == sizeof(float) ? &call<float> : &call<double>;
  library_ = library.release();
}

Forest::~Forest() { dlclose(library_); }

}  // namespace botcore
