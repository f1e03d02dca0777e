# Texts as people have them: a data frame with doc_id and text, as quanteda and readtext have it, or a named vector.

read_texts <- function(texts) {
  if (is.character(texts)) texts <- from_vector(texts)
  if (!is.data.frame(texts)) {
    fail("INVALID_TEXTS", sprintf("Expected a data frame with the columns doc_id and text, got %s.", describe(texts)))
  }
  texts <- as.data.frame(texts, stringsAsFactors = FALSE)
  for (name in c("doc_id", "text")) {
    if (!name %in% names(texts)) {
      there <- if (length(names(texts)) > 0) paste(names(texts), collapse = ", ") else "none"
      fail("MISSING_COLUMN", sprintf("Expected a column %s, got these columns: %s.", name, there))
    }
  }
  if (anyDuplicated(names(texts)) > 0) {
    fail("DUPLICATE_COLUMN", sprintf("Expected each column once, got %s several times.", names(texts)[anyDuplicated(names(texts))]))
  }
  check_ids(texts$doc_id)
  if (is.factor(texts$text)) texts$text <- as.character(texts$text)
  # A column of nothing but NA is logical.
  if (is.logical(texts$text) && all(is.na(texts$text))) texts$text <- rep(NA_character_, nrow(texts))
  if (!is.character(texts$text)) {
    fail("INVALID_TEXTS", sprintf("Expected the column text to be character, got %s.", class(texts$text)[1]))
  }
  rownames(texts) <- NULL
  texts
}

from_vector <- function(texts) {
  ids <- names(texts)
  if (is.null(ids)) ids <- sprintf("text%d", seq_along(texts))
  data.frame(doc_id = ids, text = unname(texts), stringsAsFactors = FALSE)
}

check_ids <- function(ids) {
  if (!is.atomic(ids)) fail("INVALID_ID", sprintf("Expected the column doc_id to be a vector, got %s.", class(ids)[1]))
  if (anyNA(ids)) fail("INVALID_ID", sprintf("Expected an id for every text, got none for text number %d.", which(is.na(ids))[1]))
  twice <- anyDuplicated(ids)
  if (twice > 0) {
    fail("DUPLICATE_ID", sprintf("Expected each document to have an id of its own, got %s more than once.",
                                 dQuote(as.character(ids[twice]), FALSE)))
  }
}

# Rows of NDJSON; the number of a text is its id, so that ids of every kind come back as they were.
to_lines <- function(documents, deeds, minimum_confidence) {
  day <- strings(documents$date, nrow(documents))
  title <- strings(documents$title, nrow(documents))
  vapply(seq_len(nrow(documents)), function(number) {
    text <- documents$text[number]
    row <- list(id = number, text = if (is.na(text)) NULL else enc2utf8(text), deeds = isTRUE(deeds))
    if (!is.null(minimum_confidence)) row$minimumConfidence <- minimum_confidence
    if (!is.na(day[number])) row$date <- day[number]
    if (!is.na(title[number])) row$title <- title[number]
    as.character(jsonlite::toJSON(row, auto_unbox = TRUE, null = "null", digits = NA))
  }, "")
}

strings <- function(values, count) {
  if (is.null(values)) return(rep(NA_character_, count))
  # The day where it was written: as.Date would take that of Greenwich.
  if (inherits(values, "POSIXt")) values <- format(values, "%Y-%m-%d")
  enc2utf8(as.character(values))
}
