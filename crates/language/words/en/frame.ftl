# What every page has around its content.

frame-home = Admit, start page
frame-skip = Skip to the content
frame-switch-organization = Switch organization
frame-organizations = Organizations
frame-settings = Settings
frame-account = Your account
frame-no-answer = The server did not answer
frame-no-answer-words = Check your connection and try again. Nothing you typed is lost.
frame-help = Help
# Behind the link to help in a dialog, for those who do not see it.
frame-new-tab = (opens in a new tab)
# A link from a refusal to the article about it.
frame-explain = What this means
frame-language = Language
frame-apply = Apply

# Buttons and small words that many pages share.

act-cancel = Cancel
act-continue = Continue
act-copy = Copy
act-copied = Copied
act-done = Done
act-filter = Filter
act-remove = Remove
act-revoke = Revoke
act-sign-in = Sign in
act-sign-out = Sign out
pages-label = Pages
pages-previous = Previous
pages-next = Next
pages-search-further = There is more to search: this page looked at a part of the list.
pages-search-on = Search on
lists-search-name = Search by name
lists-search-endpoint = Search by name or URL
lists-nothing = Nothing matches
lists-nothing-words = Try other words, or take the filters away.
lists-show-all = Show all
problems-heading = Please look at this again
seen-changed = Somebody else changed this while you were editing
seen-decide = This is set now. What you chose is still in the form: save it to put it in its place, or cancel to leave everything as it is.
seen-nothing = (nothing)
field-optional = Optional
# $browser is a product's name, as is $system unless it is said otherwise below.
browser-on-system = { $browser } on { $system ->
    [iphone] an iPhone
    [ipad] an iPad
    [mac] a Mac
   *[other] { $system }
 }
browser-unknown = an unknown browser
address-unknown = unknown

# What has just been done, above the next page.

done-invited = A new invitation is on its way.
done-not-invited = Nobody was invited: the address is a member, or has an open invitation by now.
done-revoked = The invitation was revoked. Its link no longer works.
done-taken-off = The expired invitation was removed from the list.
done-role-changed = The role was changed.
done-removed = The member was removed.
done-session-ended = The session was ended.
done-joined = Welcome. You are a member now.
done-account-saved = Your account was saved.
