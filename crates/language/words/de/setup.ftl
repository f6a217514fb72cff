# The first minutes of a server.

setup-title = Set up
setup-heading = Set up Admit
setup-words = Name your organization and its first administrator. That’s you.
setup-organization = Organization name
setup-kind = Kind of organization
setup-platform = Platform
setup-platform-words = For developers: workspaces, API keys, roles such as developer and billing.
setup-enterprise = Enterprise
setup-enterprise-words = For a company’s people: owners, groups and custom roles.
setup-your-name = Your name
setup-your-address = Your email address
setup-your-address-hint = You sign in with this address.
setup-create = Create organization
setup-enter-address = Enter an email address: { $problem }.
setup-key-title = Your admin key
setup-ready = { $organization } is ready
setup-key-words = This is your admin key. It reaches the whole Admin API, and it’s shown only this once: keep it where you keep secrets.
setup-key = Admin key
setup-try = Try it
setup-to-members = Continue to Members

# What is wrong with a name. $which is whose name it is.
name-problem = { $problem ->
    [empty] { $which ->
        [organization] Enter the organization’s name.
       *[person] Enter your name.
     }
    [too_long] { $which ->
        [organization] Shorten the organization’s name to at most { $limit } characters.
       *[person] Shorten your name to at most { $limit } characters.
     }
   *[unprintable] { $which ->
        [organization] Enter the organization’s name with characters that can be shown.
       *[person] Enter your name with characters that can be shown.
     }
 }
