# A test is an expression that must be TRUE. Without an engine there is nothing to test, which is told.

library(stancekit)

counts <- c(passed = 0, failed = 0)

test <- function(name, expression) {
  result <- tryCatch(expression, error = function(error) conditionMessage(error))
  passed <- isTRUE(result)
  counts[[if (passed) "passed" else "failed"]] <<- counts[[if (passed) "passed" else "failed"]] + 1
  cat(if (passed) "ok" else "FAILED", "-", name, if (!passed) paste(":", paste(format(result), collapse = " ")), "\n")
}

# The code of an error; NULL where there is none.
code_of <- function(expression) {
  tryCatch({
    expression
    NULL
  }, stancekit_error = function(error) error$code)
}

# In which the variables of the environment have these values; NA takes one away.
with_env <- function(values, expression) {
  before <- Sys.getenv(names(values), NA, names = TRUE)
  on.exit(for (name in names(before)) if (is.na(before[[name]])) Sys.unsetenv(name) else do.call(Sys.setenv, as.list(before[name])))
  for (name in names(values)) if (is.na(values[[name]])) Sys.unsetenv(name) else do.call(Sys.setenv, as.list(values[name]))
  expression
}

finish <- function() {
  cat(counts[["passed"]], "passed,", counts[["failed"]], "failed\n")
  if (counts[["failed"]] > 0) quit(status = 1)
}
