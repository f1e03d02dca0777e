# Which engine answers: the command line, where Node is there, else the bundle for browsers in V8.

open_engine <- function(engine, asked, command, home) {
  if (engine == "v8") return(v8_engine(asked, find_home(home)))
  found <- find_command(command)
  if (!is.null(found)) return(command_engine(found, asked))
  has_v8 <- requireNamespace("V8", quietly = TRUE)
  if (engine == "auto" && has_v8 && !is.null(look_for_home(home))) return(v8_engine(asked, find_home(home)))
  node <- if (nzchar(Sys.which("node"))) "" else paste0(get_node, " ")
  fail("STANCEKIT_MISSING", paste0(
    "There is no stancekit here, neither as a program nor for V8. ", node, "Then `npm install --global stancekit`, or ",
    "name the program by STANCEKIT_COMMAND. Without Node: install.packages(\"V8\") and install_engine() (see its help)."
  ))
}

get_node <- paste(
  "Node 20 or later is needed: get it from https://nodejs.org, or by `apt install nodejs`, `brew install node`",
  "or `winget install OpenJS.NodeJS.LTS`."
)

# The program and its first arguments: what is given, else as STANCEKIT_COMMAND says, else on the path, else in node_modules here or above.
find_command <- function(command = NULL) {
  if (is.null(command)) command <- Sys.getenv("STANCEKIT_COMMAND")
  if (!is.character(command) || length(command) == 0 || anyNA(command)) {
    fail("INVALID_OPTION", sprintf("Expected `command` to be a program and its arguments, got %s.", describe(command)))
  }
  if (!identical(command, "")) return(split_command(command))
  found <- Sys.which("stancekit")
  if (nzchar(found)) return(unname(found))
  local <- look_above(file.path("node_modules", "stancekit", "dist", "cli.js"))
  if (is.null(local)) NULL else split_command(local)
}

split_command <- function(command) {
  if (length(command) == 1 && !file.exists(command)) command <- scan(text = command, what = "", quiet = TRUE)
  program <- if (grepl("\\.[cm]?js$", command[1])) "node" else command[1]
  if (!nzchar(Sys.which(program))) {
    if (program == "node") fail("NODE_MISSING", get_node)
    fail("STANCEKIT_MISSING", sprintf("There is no program %s; name another by STANCEKIT_COMMAND or `command`.", describe(program)))
  }
  if (program == "node" && command[1] != "node") c("node", command) else command
}

# The file in this folder, or in the nearest one above that has it.
look_above <- function(path) {
  folder <- normalizePath(getwd())
  repeat {
    if (file.exists(file.path(folder, path))) return(file.path(folder, path))
    if (dirname(folder) == folder) return(NULL)
    folder <- dirname(folder)
  }
}

# Answers rows by a program that reads them from a file and writes answers as it has them.
command_engine <- function(command, asked) {
  function(rows, progress) {
    files <- tempfile(c("rows", "said"))
    on.exit(unlink(files))
    writeLines(rows, files[1], useBytes = TRUE)
    line <- paste(c(shQuote(c(command, to_options(asked))), "<", shQuote(files[1]), "2>", shQuote(files[2])), collapse = " ")
    answers <- read_answers(line, length(rows), progress)
    if (length(answers) < length(rows)) {
      said <- paste(utils::tail(readLines(files[2], warn = FALSE), 20), collapse = "\n")
      fail("PROCESS_ENDED", sprintf("The program has ended before it had answered text %d of %d: %s.%s", length(answers) + 1,
                                    length(rows), if (nzchar(said)) said else "it said nothing", old_node()))
    }
    answers
  }
}

# What is asked of the program.
asked_of <- function(reader, deeds, minimum_confidence, model) {
  list(reader = reader, deeds = deeds, minimum_confidence = minimum_confidence, model = model)
}

to_options <- function(asked) {
  share <- asked$minimum_confidence
  c("analyze", "--format", "ndjson", "--offsets", "code-points", if (!isTRUE(asked$deeds)) "--no-deeds",
    if (!is.null(asked$reader)) c("--reader", asked$reader),
    if (!is.null(share)) c("--minimum-confidence", format(share, digits = 15, scientific = FALSE)),
    if (!is.null(asked$model)) c("--model", asked$model))
}

# Starts a program without settings of the command line: by variables, or by a file in some folder, they would send answers elsewhere, or
# change them.
start <- function(line) {
  names <- grep("^STANCEKIT_", names(Sys.getenv()), value = TRUE)
  before <- Sys.getenv(names, names = TRUE)
  # A file that sets nothing: Windows knows no variable that is empty.
  empty <- file.path(tempdir(), "stancekit-without-settings.json")
  if (!file.exists(empty)) writeLines("{}", empty)
  on.exit({
    Sys.unsetenv("STANCEKIT_CONFIG")
    if (length(before) > 0) do.call(Sys.setenv, as.list(before))
  })
  Sys.unsetenv(names)
  Sys.setenv(STANCEKIT_CONFIG = empty)
  pipe(line, "r")
}

read_answers <- function(line, count, progress) {
  pipe <- start(line)
  on.exit(suppressWarnings(close(pipe)))
  show <- bar(count, progress)
  answers <- vector("list", count)
  for (number in seq_len(count)) {
    said <- readLines(pipe, 1, warn = FALSE, encoding = "UTF-8")
    if (length(said) == 0) return(answers[seq_len(number - 1)])
    answers[[number]] <- read_answer(said)
    show(number)
  }
  answers
}

read_answer <- function(line) {
  answer <- tryCatch(jsonlite::fromJSON(line, simplifyVector = FALSE), error = function(error) NULL)
  if (is.list(answer) && !is.null(names(answer))) return(answer)
  fail("INVALID_ANSWER", sprintf("Expected an answer in JSON, got %s. Is this command stancekit?", describe(substr(line, 1, 100))))
}

bar <- function(count, progress) {
  if (!isTRUE(progress) || count < 2) return(function(number) NULL)
  made <- utils::txtProgressBar(max = count, style = 3, file = stderr())
  function(number) {
    utils::setTxtProgressBar(made, number)
    if (number == count) close(made)
  }
}

old_node <- function() {
  version <- tryCatch(system2("node", "--version", stdout = TRUE, stderr = FALSE), error = function(error) "", warning = function(w) "")
  number <- suppressWarnings(as.integer(sub("^v([0-9]+).*", "\\1", version[1])))
  if (is.na(number)) paste0(" ", get_node) else if (number < 20) sprintf(" Node %d is too old. %s", number, get_node) else ""
}
