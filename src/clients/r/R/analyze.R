# Texts in, a table out. Nothing here knows anything about language: that is the engine's.

analyze <- function(texts, reader = NULL, engine = c("auto", "command", "v8"), command = NULL, home = NULL,
                    deeds = TRUE, minimum_confidence = NULL, errors = c("warn", "stop", "ignore"), progress = interactive(),
                    model = NULL) {
  engine <- choose("engine", engine, c("auto", "command", "v8"))
  errors <- choose("errors", errors, c("warn", "stop", "ignore"))
  if (!is.null(reader)) reader <- choose("reader", reader, c("contextual", "fast"))
  check_share("minimum_confidence", minimum_confidence)
  model <- check_model(model, engine)
  documents <- read_texts(texts)
  rows <- to_lines(documents, deeds, minimum_confidence)
  answers <- list()
  if (length(rows) > 0) {
    answer <- open_engine(engine, asked_of(reader, deeds, minimum_confidence, model), command, home)
    answers <- answer(rows, progress)
  }
  result <- to_frame(answers, documents)
  failed <- failures(answers, documents$doc_id)
  attr(result, "failed") <- failed
  if (nrow(failed) > 0) tell(failed, nrow(documents), errors)
  result
}

choose <- function(name, value, choices) {
  # The default of an argument with choices is all of them.
  if (identical(value, choices)) return(choices[1])
  if (is.character(value) && length(value) == 1 && value %in% choices) return(value)
  wanted <- paste(dQuote(choices, FALSE), collapse = " or ")
  fail("INVALID_OPTION", sprintf("Expected `%s` to be %s, got %s.", name, wanted, describe(value)))
}

check_share <- function(name, value) {
  if (is.null(value) || (is.numeric(value) && length(value) == 1 && !is.na(value) && value >= 0 && value <= 1)) return(invisible())
  fail("INVALID_OPTION", sprintf("Expected `%s` to be a number from 0 to 1, got %s.", name, describe(value)))
}

# The file, from whatever folder the program is called in.
check_model <- function(model, engine) {
  if (is.null(model)) return(NULL)
  if (!is.character(model) || length(model) != 1 || is.na(model) || !nzchar(model)) {
    fail("INVALID_OPTION", sprintf("Expected `model` to be a file that `stancekit train` wrote, got %s.", describe(model)))
  }
  if (engine == "v8") no_model_in_v8()
  if (!file.exists(model) || dir.exists(model)) {
    fail("FILE_NOT_FOUND", sprintf("Expected `model` to be a file that `stancekit train` wrote; there is no file %s.", describe(model)))
  }
  normalizePath(model)
}

no_model_in_v8 <- function() {
  fail("INVALID_OPTION", "Expected no `model` in V8, which has the shipped one alone: a trained one needs the command line, and Node.")
}

failures <- function(answers, ids) {
  isFailed <- vapply(answers, function(one) !is.null(one$error), NA)
  field <- function(name) vapply(answers[isFailed], function(one) as.character(one$error[[name]]), "")
  # Lines are those that this package has written, which nobody sees.
  message <- sub("^Line [0-9]+: e", "E", field("message"))
  data.frame(doc_id = ids[which(isFailed)], code = field("code"), message = message, stringsAsFactors = FALSE)
}

tell <- function(failed, count, errors) {
  first <- sprintf("%s: %s", dQuote(as.character(failed$doc_id[1]), FALSE), failed$message[1])
  if (errors == "stop") fail(failed$code[1], sprintf("Document %s", first))
  if (errors == "warn") {
    warning(sprintf("%d of %d texts could not be analysed; the first, %s (%s). attr(result, \"failed\") has them all.",
                    nrow(failed), count, first, failed$code[1]), call. = FALSE)
  }
}
