# Acts on several rows of a list at once: the boxes, the bar below the list, the question, and what became of each.

chosen-one = Pilih { $name }
chosen-all = Pilih semua di halaman ini
chosen-rows = Dipilih
chosen-bar = Untuk yang dipilih:
chosen-none = Pilih dulu sedikitnya satu baris dari daftar.
chosen-failed = Tidak dijalankan: coba lagi
chosen-unknown = Mungkin sudah dijalankan: periksa daftar

# Members.

chosen-roles = Ubah peran
chosen-remove = Hapus
chosen-remove-question = { $count ->
   *[other] Hapus { $count } anggota?
 }
chosen-remove-words = Mereka langsung kehilangan akses ke <strong>{ $organization }</strong>. Organisasi lain tidak terpengaruh, dan mereka dapat diundang lagi nanti.
chosen-removed = Dihapus

# Invites.

chosen-revoke = Cabut
chosen-revoke-question = { $count ->
   *[other] Cabut { $count } undangan?
 }
chosen-revoke-words = Tautannya langsung tidak berlaku. Tidak ada yang diberi tahu, dan semuanya dapat diundang lagi.
chosen-revoked = Dicabut
chosen-resend = Kirim ulang
chosen-resend-question = { $count ->
   *[other] Kirim ulang { $count } undangan?
 }
chosen-resend-words = Masing-masing dikirim lewat email dengan tautan baru, dan tautan sebelumnya tidak berlaku lagi. Undangan yang kedaluwarsa dibuat baru.
chosen-resent = Dikirim ulang

# API keys.

chosen-disable = Nonaktifkan
chosen-disable-question = { $count ->
   *[other] Nonaktifkan { $count } kunci API?
 }
chosen-disable-words = Program yang memakainya langsung ditolak. Pengelola organisasi dapat mengaktifkannya lagi.
chosen-disabled = Dinonaktifkan

# Admin keys.

chosen-end = Cabut
chosen-end-question = { $count ->
   *[other] Cabut { $count } kunci admin?
 }
chosen-end-words = Program yang memakainya langsung ditolak untuk seterusnya.
chosen-ended = Dicabut

# Workspaces, service accounts, groups, custom roles.

chosen-archive = Arsipkan
chosen-archived = Diarsipkan
chosen-delete = Hapus
chosen-deleted = Dihapus
chosen-workspaces-question = { $count ->
   *[other] Arsipkan { $count } ruang kerja?
 }
chosen-workspaces-words = Semua kunci API-nya langsung berhenti berfungsi, dan isinya tidak dapat diubah lagi. Ini tidak dapat dibatalkan.
chosen-accounts-question = { $count ->
   *[other] Arsipkan { $count } akun layanan?
 }
chosen-accounts-words = Kunci API-nya langsung berhenti berfungsi, dan namanya tetap terpakai. Ini tidak dapat dibatalkan.
chosen-groups-question = { $count ->
   *[other] Hapus { $count } grup?
 }
chosen-groups-words = Anggotanya tetap di organisasi mereka dan kehilangan apa yang diberikan peran khusus grup tersebut. Ini tidak dapat dibatalkan.
chosen-custom-roles-question = { $count ->
   *[other] Hapus { $count } peran khusus?
 }
chosen-custom-roles-words = Siapa pun yang memilikinya, termasuk lewat grup, langsung kehilangan apa yang diizinkannya. Ini tidak dapat dibatalkan.
