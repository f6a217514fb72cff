# Settings > Webhooks: the endpoints.

webhooks-title = Webhooks
webhooks-id = ID
webhooks-sub = Addresses of yours that events are sent to
webhooks-none = No endpoints yet
webhooks-endpoints-found = { $count ->
    [one] { $count } endpoint shown
   *[other] { $count } endpoints shown
 }
webhooks-none-words = Each event is sent to the endpoints that take it, signed so that you can tell it from a forgery.
webhooks-not-offered = Webhooks are off for this organization
webhooks-column-endpoint = Endpoint
webhooks-column-state = Status
webhooks-events = Events
webhooks-events-count = { $count ->
    [one] { $count } event
   *[other] { $count } events
 }
webhooks-enabled = Enabled
webhooks-disabled = Disabled

# One endpoint.

webhooks-disabled-by-server = The server disabled this endpoint. Once the reason is gone, enable it again.
webhooks-deliveries = Deliveries of the last thirty days
webhooks-filter-state = Filter by status
webhooks-all-states = All statuses
webhooks-found = { $count ->
    [one] { $count } delivery shown
   *[other] { $count } deliveries shown
 }
webhooks-no-deliveries = No deliveries here
webhooks-no-deliveries-words = Send a test event to see one.
webhooks-show-all = Show all deliveries
webhooks-delivery-state = { $state ->
    [queued] Waiting
    [delivered] Delivered
    [failed] Failed
   *[dropped] Dropped
 }
webhooks-column-event = Event
webhooks-column-answer = Answer
webhooks-no-answer = No answer
webhooks-tries = { $count ->
    [one] { $count } try
   *[other] { $count } tries
 }
webhooks-resend = Send again
webhooks-queued = Queued
webhooks-next-try = Next try
webhooks-finished = Ended
webhooks-body = What was sent

# The dialogs.

webhooks-new = New endpoint
webhooks-edit = Edit endpoint
webhooks-create = Create endpoint
webhooks-url = URL
webhooks-url-hint = https, on the usual port, with a public hostname
webhooks-description = Description
webhooks-made = { $name } is ready
webhooks-renewed = { $name } has a new signing secret
webhooks-secret-words = Copy the signing secret now. It is not shown again.
webhooks-renew = New signing secret
webhooks-renew-question = New signing secret for { $name }?
webhooks-renew-words = The old one stops working at once. Until your receiver has the new one, it can’t tell our events from forgeries.
webhooks-delete = Delete endpoint
webhooks-delete-question = Delete endpoint { $name }?
webhooks-delete-words = Nothing is sent to it any more, and what waits is dropped. Its deliveries are no longer shown.
webhooks-test = Send test event
webhooks-test-title = Send a test event to { $name }
webhooks-test-words = It tells of something that did not happen, and is signed and sent like any other event.

# What has just been done.

webhooks-done-changed = The endpoint was changed.
webhooks-done-enabled = The endpoint takes events again.
webhooks-done-disabled = The endpoint was disabled. What waited for it was dropped.
webhooks-done-deleted = The endpoint was deleted.
webhooks-done-tested = The test event is on its way.
webhooks-done-resent = The event is on its way again.
webhooks-done-not-resent = The event was not sent again: the endpoint is disabled, or the event is still waiting.

# Why something was not done.

webhooks-refused-not-allowed = You may not do this with webhooks here.
webhooks-refused-gone = There is no such endpoint any more.
webhooks-refused-delivery-gone = There is no such delivery any more.
webhooks-refused-limit = The organization has its { $limit } endpoints already. Delete one to make room.
webhooks-refused-disabled = This endpoint is disabled, so nothing is sent to it.
webhooks-refused-not-subscribed = This endpoint does not take this event.
webhooks-refused-queued = This delivery is still waiting to be sent.
webhooks-refused-events = Choose an event.
webhooks-refused-url = { $problem ->
    [no_url] Enter a whole URL, such as https://hooks.example.com/admit.
    [not_https] The URL must begin with https and use the usual port.
    [credentials] The URL must not have a user name or a password in it.
    [fragment] The URL must not have a # in it.
   *[not_public] The URL must have a public hostname.
 }
