# Why something that was asked for was not done.

refused-not-allowed = You may not manage the members of this organization any more.
refused-stale-sign-in = Sign in again first: this needs a fresh sign-in.
refused-no-invite = There is no such invitation.
# $problem is one of the reasons below.
refused-address = This is not an email address: { $problem }.
refused-role = You can’t give this role.
refused-no-groups = This organization has no groups.
refused-group = A group of this invitation can’t be joined any more.
refused-member-already = This person is a member already.
refused-directory-invite = A directory decides who is a member here; nobody is invited by hand.
refused-domain = This organization does not invite addresses at { $domain }.
refused-domain-not-verified = { $domain } is not a verified domain of this organization.
refused-member-limit = The organization has its { $limit } members and invitations already.
refused-no-seat = All { $seats } seats are taken by members and open invitations.
refused-invited-already = This address has an open invitation.
# $problem is a sentence in English, from the API.
refused-details = This can’t be sent along: { $problem }.
refused-workspace = There is no such workspace to join.
refused-links = This organization does not hand out links of invitations.
refused-resent = This invitation was mailed too often, or just now.
refused-address-often = This address was invited so often within a day that it gets no more invitations for now.
refused-still-open = This invitation is still open.
refused-accepted = This invitation was accepted meanwhile.
refused-declined = This invitation was declined meanwhile.
refused-revoked = This invitation was revoked already.
refused-expired = This invitation has expired.
refused-no-member = This person is not a member any more.
refused-shielded = You can’t change or remove a member with the role { $role }.
refused-directory-role = Your organization’s directory decides who has which role.
refused-own-membership = You can’t change your own membership. Another administrator can.
refused-last-member = The only member of an organization can’t be removed.
refused-last-governing = The organization needs at least one { $role }. Give somebody else that role first.

# What is wrong with an address; ends a sentence after a colon.
address-problem = { $problem ->
    [empty] it is empty
    [too_long] it is too long (at most 64 characters before the @ and 254 in all)
    [not_one_at] it needs one @ with a name before it and a domain after it
    [local_part] the part before the @ may only have letters, digits and .!#$%&'*+/=?^_`{"{"}|{"}"}~- and no dot at its ends or twice in a row
   *[domain] the part after the @ is not a domain name
 }
