# Errors have a code for programs, and a message that says what was expected, what came and what to do.

fail <- function(code, message) {
  stop(structure(
    class = c(code, "stancekit_error", "error", "condition"),
    list(message = paste0(message, " (", code, ")"), call = NULL, code = code)
  ))
}

# What somebody handed in, for messages.
describe <- function(value) {
  if (is.null(value)) return("NULL")
  if (is.character(value) && length(value) == 1 && !is.na(value)) return(dQuote(value, FALSE))
  paste(class(value)[1], "of length", length(value))
}
