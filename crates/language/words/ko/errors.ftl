# Pages for what went wrong.

error-start-page = Go to the start page
error-request-id = Request id
error-bad-request = That didn’t come through
error-bad-request-words = The form arrived incomplete. Go back, reload the page and try again.
error-forbidden = You can’t do this here
error-forbidden-words = Your role doesn’t allow it, or another site sent this form. Start again from our own pages; an administrator of the organization can help.
error-not-found = There is nothing here
error-not-found-words = The page may have moved, or it belongs to an organization you’re not a member of.
error-setup-link-ended = This set-up link no longer works
error-setup-link-ended-words = It works once. If nothing has been set up yet, open the newest link in the server’s log.
error-unavailable = A short break, please
error-unavailable-words = The server can’t keep anything just now. Nothing was changed; try again in a moment.
error-outcome-unknown = This may have worked
error-outcome-unknown-words = The server didn’t learn whether your change was kept. Look, and if it isn’t there, do it again: doing it twice does no harm.
error-too-many = A short break, please
error-too-many-words = That was tried too often in a short time. It works again in { $unit ->
    [day] { $count ->
        [one] { $count } day
       *[other] { $count } days
     }
    [hour] { $count ->
        [one] { $count } hour
       *[other] { $count } hours
     }
    [minute] { $count ->
        [one] { $count } minute
       *[other] { $count } minutes
     }
   *[second] { $count ->
        [one] { $count } second
       *[other] { $count } seconds
     }
 }.
error-failed = Something went wrong on our side
error-failed-words = Nothing you typed is to blame. Try again in a moment; if it stays, tell your administrator the request id below.
