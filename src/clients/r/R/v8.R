# The bundle for browsers within R: no Node, one thread, and the words alone (`reader = "fast"`).

parts <- c("dist/browser.js", "models/vectors.bin", "models/geopolitics.bin", "models/targets.bin")

# Contexts are kept, since one takes a second to make.
opened <- new.env(parent = emptyenv())

user_home <- function() file.path(tools::R_user_dir("stancekit", "data"), "engine")

look_for_home <- function(home = NULL) {
  named <- if (is.null(home)) Sys.getenv("STANCEKIT_HOME") else home
  if (!is.character(named) || length(named) != 1 || is.na(named)) {
    fail("INVALID_OPTION", sprintf("Expected `home` to be a folder, got %s.", describe(home)))
  }
  if (nzchar(named)) return(normalizePath(named, mustWork = FALSE))
  above <- look_above(file.path("node_modules", "stancekit", "dist", "browser.js"))
  if (!is.null(above)) return(dirname(dirname(above)))
  if (dir.exists(user_home())) user_home() else NULL
}

find_home <- function(home = NULL) {
  if (!requireNamespace("V8", quietly = TRUE)) {
    fail("V8_MISSING", "The package V8 is needed where Node is not there: install.packages(\"V8\"), or `apt install r-cran-v8`.")
  }
  found <- look_for_home(home)
  if (is.null(found)) fail("ENGINE_MISSING", "There is no engine for V8 yet: install_engine() takes one from the npm package (see its help).")
  check_home(found)
}

check_home <- function(home) {
  missing <- parts[!file.exists(file.path(home, parts))]
  if (length(missing) == 0) return(home)
  fail("ENGINE_MISSING", sprintf("Expected the npm package stancekit in %s, but there is no %s.", home, missing[1]))
}

v8_engine <- function(asked, home) {
  if (identical(asked$reader, "contextual")) {
    fail("INVALID_OPTION", "The contextual reader needs Node; leave out `reader`, or say \"fast\".")
  }
  if (!is.null(asked$model)) no_model_in_v8()
  function(rows, progress) {
    context <- open_context(home)
    show <- bar(length(rows), progress)
    lapply(seq_along(rows), function(number) {
      said <- context$call("stancekitAnswer", rows[number])
      show(number)
      read_answer(said)
    })
  }
}

open_context <- function(home) {
  key <- paste(home, file.mtime(file.path(home, parts[1])))
  if (is.null(opened[[key]])) opened[[key]] <- make_context(home)
  opened[[key]]
}

make_context <- function(home) {
  files <- file.path(home, parts)
  context <- V8::v8()
  context$source(system.file("js", "engine.js", package = "stancekit", mustWork = TRUE))
  context$eval(c(as_script(read_text(files[1])), "''"))
  for (part in 2:4) context$assign(c("vectors", "statements", "targets")[part - 1], readBin(files[part], "raw", file.size(files[part])))
  context$eval("stancekitOpen(vectors, statements, targets); vectors = statements = targets = null; ''")
  context
}

# A module gives its names away by its last statement; a script gives them back.
as_script <- function(module) {
  last <- "export\\s*\\{([^{}]*)\\};?\\s*$"
  if (!grepl(last, module)) fail("ENGINE_MISSING", "The bundle of the engine is not of this version. Call install_engine() again.")
  names <- sub(paste0("^.*", last), "\\1", substr(module, nchar(module) - 2000, nchar(module)))
  given <- gsub("([[:alnum:]_$]+) as ([[:alnum:]_$]+)", "\\2:\\1", names)
  paste0("globalThis.stancekitBundle=(()=>{", sub(last, "", module), ";return{", given, "}})();")
}

read_text <- function(file) {
  text <- readChar(file, file.size(file), useBytes = TRUE)
  Encoding(text) <- "UTF-8"
  text
}

install_engine <- function(from, to = NULL) {
  if (!is.character(from) || length(from) != 1 || is.na(from) || !file.exists(from)) {
    fail("FILE_NOT_FOUND", sprintf("Expected the npm package stancekit, as a .tgz or a folder, got %s.", describe(from)))
  }
  if (is.null(to)) to <- user_home()
  folder <- tempfile("engine")
  on.exit(unlink(folder, recursive = TRUE))
  home <- from
  if (!dir.exists(from)) {
    utils::untar(from, files = file.path("package", parts), exdir = folder)
    home <- file.path(folder, "package")
  }
  check_home(home)
  # Beside its place, so that it is whole or not there.
  beside <- paste0(to, ".new")
  unlink(beside, recursive = TRUE)
  for (part in parts) {
    target <- file.path(beside, part)
    dir.create(dirname(target), recursive = TRUE, showWarnings = FALSE)
    if (!file.copy(file.path(home, part), target)) fail("FILE_UNWRITABLE", sprintf("%s cannot be written.", target))
  }
  unlink(to, recursive = TRUE)
  if (!file.rename(beside, to)) fail("FILE_UNWRITABLE", sprintf("%s cannot be written.", to))
  invisible(to)
}
