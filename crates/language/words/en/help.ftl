# The frame of the Help Center. Its articles are in crates/web/help.

help-title = Help Center
help-welcome = How can we help?
help-lead = Everything about invitations, members, roles, workspaces and keys.
help-console = Open the Console
help-search = Search
help-search-label = Search the Help Center
help-search-example = Search for a task, a word or an error code
help-suggestions = Suggestions
help-place = Where you are
help-contents = On this page
help-related = Related articles
help-neighbours = More in this section
help-previous = Previous
help-next = Next
help-not-translated = This article is not there in your language yet, so you read it in English.
help-unknown = There is no such article
help-unknown-lead = It may have another name by now. Search for what you need, or look through all articles.
help-all = All articles
help-results = Search results
help-nothing-asked = What are you looking for?
help-nothing-asked-lead = Type a few words above: a task, a word of a message, or an error code.
help-nothing-found-lead = Try fewer or other words: what you want to do, or a word of the message you see. These are good to begin with:
help-corrected = No article has “{ $asked }”; these have “{ $instead }”.
help-question = Did this answer your question?
help-yes = Yes
help-partly = Partly
help-no = No
help-thanks = Thank you. Your answer helps to make this better.
help-thanks-for-words = Thank you. What you said is kept.
help-comment = What was missing, or what helped?
help-send = Send
help-readers = The administrators of { $organization } read it, without your name.
help-answers = Help answers
help-answers-lead = Whether articles of the Help Center answered people’s questions.
help-answers-none = Nobody has answered yet
help-answers-none-lead = Below every article of the Help Center readers are asked whether it helped. Their answers appear here.
help-article = Article
help-everybody = Everybody on this server
help-comments = What members said
help-comments-none = Nobody in this organization has said anything yet.
help-section = { $section ->
    [inviting] Inviting people
    [members] Members and roles
    [signing-in] Signing in
    [workspaces] Workspaces
    [keys] Keys
    [organization] Your organization
    [programs] Programs and automation
    [running] Running a server
   *[errors] Errors explained
 }
help-found = { $count ->
    [0] Nothing found for “{ $query }”
    [one] { $count } article for “{ $query }”
   *[other] { $count } articles for “{ $query }”
 }
