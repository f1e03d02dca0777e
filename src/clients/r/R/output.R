# Answers of the engine as a table: one row a statement and issue.

to_frame <- function(answers, documents) {
  count <- vapply(answers, function(answer) sum(vapply(answer$statements, rows_of, 0)), 0)
  records <- unlist(lapply(answers, function(answer) unlist(lapply(answer$statements, to_records), FALSE)), FALSE)
  found <- as.data.frame(lapply(columns, function(column) column(records)), stringsAsFactors = FALSE)
  beside <- documents[setdiff(names(documents), "text")]
  taken <- names(beside) %in% names(columns)
  names(beside)[taken] <- paste0("docvar_", names(beside)[taken])
  beside <- beside[c("doc_id", setdiff(names(beside), "doc_id"))]
  result <- cbind(beside[rep(seq_along(answers), count), , drop = FALSE], found)
  rownames(result) <- NULL
  result
}

rows_of <- function(statement) max(1, length(statement$issues))

to_records <- function(statement) {
  issues <- if (length(statement$issues) > 0) statement$issues else list(NULL)
  lapply(issues, function(issue) list(statement = statement, issue = issue))
}

# A column of what stands at a path of each record; NA where nothing does.
at <- function(what, path, empty) {
  force(what)
  function(records) {
    vapply(records, function(record) {
      value <- record[[what]]
      for (name in path) value <- value[[name]]
      if (is.null(value)) empty else as_kind(value, empty)
    }, empty, USE.NAMES = FALSE)
  }
}

# JSON has one kind of number.
as_kind <- function(value, empty) {
  switch(typeof(empty), character = as.character(value), integer = as.integer(value), double = as.double(value), as.logical(value))
}

words <- function(...) at("statement", c(...), NA_character_)
of_issue <- function(..., empty = NA_real_) at("issue", c(...), empty)

addressees <- function(records) {
  vapply(records, function(record) {
    paste(vapply(record$statement$addressees, function(one) one$actor$name, ""), collapse = "; ")
  }, "", USE.NAMES = FALSE)
}

# In this order; man/analyze.Rd tells what each holds.
columns <- list(
  statement = words("id"),
  actor = words("actor", "name"),
  verb = words("cue", "text"),
  addressees = addressees,
  issue = of_issue("issue", empty = NA_character_),
  issue_probability = of_issue("probability"),
  stance = of_issue("stance", empty = NA_character_),
  favor = of_issue("probabilities", "favor"),
  against = of_issue("probabilities", "against"),
  neutral = of_issue("probabilities", "neutral"),
  abstained = of_issue("abstained", empty = NA),
  kind = words("kind"),
  claim = words("claim", "text"),
  text = words("text"),
  start = at("statement", c("span", "start"), NA_integer_),
  end = at("statement", c("span", "end"), NA_integer_),
  actor_id = words("actor", "id"),
  actor_kind = words("actor", "kind"),
  country = words("actor", "country"),
  role = words("actor", "role"),
  cue = words("cue", "lemma"),
  force = words("cue", "force"),
  negated = at("statement", "negated", NA),
  sentiment = words("sentiment", "label"),
  event = words("event"),
  rule = words("provenance", "rule"),
  confidence = at("statement", c("provenance", "confidence"), NA_real_)
)
