source("harness.R")

dove <- "\U0001F54A Norway rejected the embargo on Cuba. \u201CSanctions are needed,\u201D Sweden said."
deal <- "Moscow never agreed to the deal."
articles <- data.frame(
  doc_id = c("a", "b", "c"), text = c(dove, deal, "The sun shone."), date = as.Date(c("2025-03-12", NA, "2025-03-14")),
  title = c("Doves", NA, NA), outlet = factor(c("Paper", "Wire", "Paper")), country = c("NO", "RU", "SE")
)

# What is refused is refused before any engine is asked for.
unfit <- list(
  "a number" = list(5, "INVALID_TEXTS"),
  "nothing" = list(NULL, "INVALID_TEXTS"),
  "a list" = list(list(doc_id = "a", text = "b"), "INVALID_TEXTS"),
  "no text" = list(data.frame(doc_id = "a"), "MISSING_COLUMN"),
  "no doc_id" = list(data.frame(text = "a"), "MISSING_COLUMN"),
  "no columns" = list(data.frame(), "MISSING_COLUMN"),
  "texts that are numbers" = list(data.frame(doc_id = 1:2, text = c(1.5, 2)), "INVALID_TEXTS"),
  "an id twice" = list(data.frame(doc_id = c("a", "a"), text = c("x", "y")), "DUPLICATE_ID"),
  "a name twice" = list(c(a = "x", a = "y"), "DUPLICATE_ID"),
  "an id that is NA" = list(data.frame(doc_id = c("a", NA), text = c("x", "y")), "INVALID_ID"),
  "a column twice" = list(data.frame(doc_id = "a", text = "x", text = "y", check.names = FALSE), "DUPLICATE_COLUMN")
)
for (name in names(unfit)) test(paste("refuses", name), identical(code_of(analyze(unfit[[name]][[1]])), unfit[[name]][[2]]))
test("refuses another engine", identical(code_of(analyze(articles, engine = "node")), "INVALID_OPTION"))
test("refuses another reader", identical(code_of(analyze(articles, reader = "quick")), "INVALID_OPTION"))
for (share in list(1.1, "0.9", NA, c(0, 1))) {
  test("refuses a confidence that is none", identical(code_of(analyze(articles, minimum_confidence = share)), "INVALID_OPTION"))
}
for (model in list(5, "", NA_character_, c("a", "b"))) {
  test("refuses a model that is no name", identical(code_of(analyze(articles, model = model)), "INVALID_OPTION"))
}
test("refuses a model that is not there", identical(code_of(analyze(articles, model = "gone.json")), "FILE_NOT_FOUND"))
test("refuses a model in V8", identical(code_of(analyze(articles, model = "gone.json", engine = "v8")), "INVALID_OPTION"))
test("refuses another way with errors", identical(code_of(analyze(articles, errors = NA)), "INVALID_OPTION"))
test("refuses a command that is none", identical(code_of(analyze(articles, command = 5)), "INVALID_OPTION"))
test("tells of a program that is not there", identical(code_of(analyze(articles, command = "nowhere/stancekit")), "STANCEKIT_MISSING"))

empty <- analyze(articles[0, ])
test("takes no texts", nrow(empty) == 0 && "stance" %in% names(empty) && "outlet" %in% names(empty))

late <- data.frame(doc_id = "a", text = "x", date = as.POSIXct("2025-03-12 06:30:00", tz = "Asia/Tokyo"))
test("takes the day of a time where it was written", grepl('"date":"2025-03-12"', stancekit:::to_lines(late, TRUE, NULL), fixed = TRUE))

script <- function(body) {
  file <- tempfile(fileext = ".R")
  writeLines(body, file)
  c(file.path(R.home("bin"), "Rscript"), file)
}
ends <- function(body) code_of(analyze(articles, engine = "command", command = script(body)))
test("tells of a program that ends at once", identical(ends("quit(status = 3)"), "PROCESS_ENDED"))
test("tells of a program that ends after a text", identical(ends("cat('{\"statements\":[]}\\n')"), "PROCESS_ENDED"))
test("tells of a program that is no stancekit", identical(ends("cat('hello\\n')"), "INVALID_ANSWER"))
said <- tryCatch(analyze(articles, command = script("stop('no model')")), error = conditionMessage)
test("tells what the program said last", grepl("text 1 of 3: .*no model", said))

# An engine, and what must be the same of each.
check_engine <- function(engine) {
  run <- function(texts, ...) analyze(texts, reader = "fast", engine = engine, ...)
  label <- function(what) sprintf("%s (%s)", what, engine)
  result <- run(articles)
  test(label("finds statements"), identical(result$actor[1:2], c("Norway", "Sweden")) && identical(result$doc_id, c("a", "a", "b")))
  test(label("finds stances"), identical(result$stance[1], "against") && is.na(result$issue[3]) && is.na(result$abstained[3]))
  texts <- articles$text[match(result$doc_id, articles$doc_id)]
  test(label("counts characters"), identical(substr(texts, result$start + 1, result$end), result$text))
  test(label("joins docvars"), identical(as.character(result$outlet), c("Paper", "Paper", "Wire")) && is.factor(result$outlet))
  test(label("keeps dates"), inherits(result$date, "Date") && identical(is.na(result$date), c(FALSE, FALSE, TRUE)))
  test(label("renames what is taken"), identical(result$docvar_country, c("NO", "NO", "RU")) && identical(result$country[1], "NO"))
  test(label("has the columns of the empty result"), identical(lapply(result, class), lapply(empty, class)))
  warned <- character()
  mixed <- withCallingHandlers(
    run(data.frame(doc_id = 1:3, text = c(NA, deal, NA))),
    warning = function(one) {
      warned <<- conditionMessage(one)
      invokeRestart("muffleWarning")
    }
  )
  test(label("answers NA in its place"), identical(mixed$doc_id, 2L) && identical(attr(mixed, "failed")$doc_id, c(1L, 3L)))
  test(label("warns of it"), grepl("2 of 3 texts.*INVALID_TEXT", warned))
  # Each call starts the program anew; what follows does not hang on the engine.
  if (engine == "command" && has_v8) return(result)
  stops <- code_of(run(data.frame(doc_id = "a", text = NA), errors = "stop"))
  test(label("stops on request"), identical(stops, "INVALID_TEXT"))
  said <- tryCatch(run(data.frame(doc_id = "a", text = NA), errors = "stop"), error = conditionMessage)
  test(label("tells the code once"), grepl("^Document \"a\": .*[^)] \\(INVALID_TEXT\\)$", said))
  test(label("keeps silent on request"), nrow(run(c(a = NA_character_), errors = "ignore")) == 0)
  test(label("takes a vector"), identical(run(c(deal, deal))$doc_id, c("text1", "text2")))
  test(label("leaves out deeds"), nrow(run(c(a = "Chad expelled two diplomats."), deeds = FALSE)) == 0)
  passing <- c(a = "Foreign Minister Ana Lund said on Monday that Norway would not sign the treaty. Oslo, which bristles at the delay, left.")
  sure <- run(passing, minimum_confidence = 0.9)$confidence
  test(label("tells rows from a confidence on"), length(sure) > 0 && all(sure >= 0.9) && nrow(run(passing)) > length(sure))
  result
}

has_command <- !is.null(stancekit:::find_command())
has_v8 <- requireNamespace("V8", quietly = TRUE) && !is.null(stancekit:::look_for_home())
if (has_command) by_command <- check_engine("command") else cat("No stancekit on the path: its command line is not tested.\n")
if (has_v8) by_v8 <- check_engine("v8") else cat("No V8, or no engine for it: V8 is not tested.\n")
if (has_command && has_v8) test("is the same by both engines", isTRUE(all.equal(by_command, by_v8, tolerance = 1e-9)))

if (has_command) {
  # Settings of the command line that would send answers elsewhere, take texts for something else, or leave statements out.
  folder <- tempfile("settings")
  dir.create(folder)
  writeLines('{"input": "csv", "resume": true, "format": "csv"}', file.path(folder, "stancekit.config.json"))
  set <- c(STANCEKIT_OUT = file.path(folder, "out.ndjson"), STANCEKIT_FROM = "csv", STANCEKIT_MINIMUM_CONFIDENCE = "1", STANCEKIT_CONFIG = NA)
  old <- setwd(folder)
  within <- with_env(set, list(analyze(articles, reader = "fast", engine = "command"), Sys.getenv("STANCEKIT_FROM"), Sys.getenv("STANCEKIT_CONFIG", NA)))
  setwd(old)
  test("heeds no settings of the command line", identical(within[[1]], by_command))
  test("leaves the environment as it was", identical(within[[2]], "csv") && is.na(within[[3]]))
  test("writes nothing beside the texts", identical(list.files(folder), "stancekit.config.json"))
  model <- file.path(folder, "palestine.json")
  made <- system2(stancekit:::find_command()[1], shQuote(c(stancekit:::find_command()[-1], "issue", "States should recognise Palestine.", "--out", model)),
                  stdout = FALSE, stderr = FALSE)
  trained <- analyze(c(a = "Norway said that it would recognise Palestine."), reader = "fast", engine = "command", model = model)
  test("answers by a trained model", made == 0 && nrow(trained) > 0 && !any(trained$issue %in% by_command$issue))
  nowhere <- c(STANCEKIT_COMMAND = NA, PATH = "")
  if (has_v8) test("refuses a model where V8 would answer", identical(code_of(with_env(nowhere, analyze(articles, model = model))), "INVALID_OPTION"))
}

if (has_v8) {
  home <- stancekit:::look_for_home()
  nowhere <- c(STANCEKIT_COMMAND = NA, PATH = "", STANCEKIT_HOME = home)
  test("takes V8 where there is no Node", nrow(with_env(nowhere, analyze(articles))) == 3)
  test("refuses the contextual reader in V8", identical(code_of(analyze(articles, reader = "contextual", engine = "v8")), "INVALID_OPTION"))
  folder <- tempfile("engine")
  install_engine(home, folder)
  test("installs an engine", nrow(analyze(articles, engine = "v8", home = folder)) == 3)
  unlink(file.path(folder, "models", "vectors.bin"))
  test("tells what of an engine is missing", identical(code_of(analyze(articles, engine = "v8", home = folder)), "ENGINE_MISSING"))
  test("installs no broken engine", identical(code_of(install_engine(folder, tempfile())), "ENGINE_MISSING"))
}
test("installs nothing from nowhere", identical(code_of(install_engine("nowhere.tgz")), "FILE_NOT_FOUND"))
nothing <- c(STANCEKIT_COMMAND = NA, STANCEKIT_HOME = NA, PATH = "", R_USER_DATA_DIR = tempfile())
old <- setwd(tempdir())
said <- with_env(nothing, tryCatch(analyze(articles), error = conditionMessage))
setwd(old)
test("says how to get Node", grepl("Node 20 or later.*nodejs.org.*STANCEKIT_MISSING", said))

finish()
