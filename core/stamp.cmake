# Writes STEM.build.json beside STEM.so compiled from a bundle's STEM.c, so that python/botcore/compiler.py finds it
# fresh. Run after the compile:
#   cmake -DLIBRARY=…/forest.so -DSOURCE=…/forest.c -DCOMPILER=… -DFLAGS=… -DMACHINE=… -P stamp.cmake
cmake_minimum_required(VERSION 3.20)

foreach(fact LIBRARY SOURCE COMPILER FLAGS MACHINE)
  if(NOT DEFINED ${fact})
    message(FATAL_ERROR "stamp.cmake: -D${fact}=… is missing")
  endif()
endforeach()

cmake_path(GET LIBRARY FILENAME name)
cmake_path(GET LIBRARY STEM stem)
cmake_path(GET LIBRARY PARENT_PATH directory)
file(SHA256 ${LIBRARY} digest)
file(SHA256 ${SOURCE} source_digest)
file(WRITE ${directory}/${stem}.build.json "{
 \"compiler\": \"${COMPILER}\",
 \"flags\": \"${FLAGS}\",
 \"library\": \"${name}\",
 \"machine\": \"${MACHINE}\",
 \"sha256\": \"${digest}\",
 \"source_sha256\": \"${source_digest}\"
}
")
