# The first minutes of a server.

setup-title = Einrichtung
setup-heading = Admit einrichten
setup-words = Benennen Sie Ihre Organisation und ihren ersten Administrator. Das sind Sie.
setup-organization = Name der Organisation
setup-kind = Art der Organisation
setup-platform = Plattform
setup-platform-words = Für die Entwicklung: Arbeitsbereiche, API-Schlüssel, Rollen wie Entwickler und Abrechnung.
setup-enterprise = Unternehmen
setup-enterprise-words = Für die Menschen in einem Unternehmen: Inhaber, Gruppen und eigene Rollen.
setup-your-name = Ihr Name
setup-your-address = Ihre E-Mail-Adresse
setup-your-address-hint = Mit dieser Adresse melden Sie sich an.
setup-create = Organisation erstellen
setup-enter-address = Geben Sie eine E-Mail-Adresse ein: { $problem }.
setup-key-title = Ihr Admin-Schlüssel
setup-ready = { $organization } ist startklar
setup-key-words = Das ist Ihr Admin-Schlüssel. Er gilt für die ganze Admin-API und wird nur dieses eine Mal angezeigt: Bewahren Sie ihn dort auf, wo Sie Geheimnisse aufbewahren.
setup-key = Admin-Schlüssel
setup-try = Ausprobieren
setup-to-members = Weiter zu den Mitgliedern

# What is wrong with a name. $which is whose name it is.
name-problem = { $problem ->
    [empty] { $which ->
        [organization] Geben Sie den Namen der Organisation ein.
       *[person] Geben Sie Ihren Namen ein.
     }
    [too_long] { $which ->
        [organization] Kürzen Sie den Namen der Organisation auf höchstens { $limit } Zeichen.
       *[person] Kürzen Sie Ihren Namen auf höchstens { $limit } Zeichen.
     }
   *[unprintable] { $which ->
        [organization] Geben Sie den Namen der Organisation mit darstellbaren Zeichen ein.
       *[person] Geben Sie Ihren Namen mit darstellbaren Zeichen ein.
     }
 }
