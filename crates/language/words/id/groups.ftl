# Settings > Groups: the list.

groups-title = Grup
groups-sub = Orang-orang dengan peran khusus yang sama
groups-new = Grup baru
groups-found = { $count ->
   *[other] { $count } grup ditampilkan
 }
groups-none = Belum ada grup
groups-none-words = Buat satu untuk orang-orang yang perlu memiliki hak yang sama di program Anda.
groups-directory = Dikelola direktori

# One group, and the dialogs.

groups-back = Semua grup
groups-id = ID grup
groups-nobody = Tidak ada orang di grup ini
groups-no-roles = Grup ini tidak memiliki peran khusus
groups-create = Buat grup
groups-rename = Ganti nama grup
groups-delete = Hapus grup
groups-delete-question = Hapus grup { $name }?
groups-delete-words = Anggotanya tetap di organisasi mereka dan kehilangan apa yang diberikan peran khusus grup ini. Ini tidak dapat dibatalkan.
groups-remove-question = Hapus dari grup { $name }?
groups-remove-words = Orang ini langsung kehilangan apa yang diberikan peran khusus grup ini, tetapi tetap menjadi anggota organisasi.
groups-give = Beri peran
groups-give-title = Beri { $name } peran khusus
groups-give-words = Semua orang di grup langsung memilikinya.
groups-role = Peran khusus
groups-has-all = Grup ini sudah memiliki semua peran khusus.
groups-take = Cabut peran
groups-take-question = Cabut peran { $role } dari grup { $name }?
groups-take-words = Anggotanya langsung kehilangan apa yang diberikan peran ini.

# What has just been done.

groups-done-created = Grup telah dibuat.
groups-done-renamed = Nama grup telah diganti.
groups-done-deleted = Grup telah dihapus.
groups-done-added = Anggota telah ditambahkan ke grup.
groups-done-removed = Anggota telah dihapus dari grup.
groups-done-given = Peran telah diberikan kepada grup.
groups-done-taken = Peran telah dicabut dari grup.

# Why something was not done.

groups-refused-not-allowed = Anda tidak boleh lagi mengelola grup organisasi ini.
groups-refused-gone = Grup ini sudah tidak ada.
groups-refused-member = Orang ini sudah ada di grup.
groups-refused-not-in = Orang ini sudah tidak ada di grup.
groups-refused-directory = Direktori organisasi Anda mengelola grup ini. Ubah di sana.
groups-refused-owner = Peran khusus grup ini menjadikan anggotanya pemilik. Hanya pemilik yang menentukan siapa di dalamnya.

# Settings > Custom roles: the list.

custom-roles-title = Peran khusus
custom-roles-sub = Apa yang boleh dilakukan anggota di program Anda, diberikan melalui grup
custom-roles-new = Peran khusus baru
custom-roles-found = { $count ->
   *[other] { $count } peran khusus ditampilkan
 }
custom-roles-built-in = Bawaan
custom-roles-changed = Diubah

# One custom role, and the dialogs.

custom-roles-back = Semua peran khusus
custom-roles-id = ID peran
custom-roles-edit = Edit peran khusus
custom-roles-create = Buat peran khusus
custom-roles-delete = Hapus peran
custom-roles-delete-question = Hapus peran khusus { $name }?
custom-roles-delete-words = Siapa pun yang memilikinya langsung kehilangan apa yang diizinkannya. Ini tidak dapat dibatalkan.
custom-roles-delete-groups = { $count ->
   *[other] { $count } grup memilikinya dan akan kehilangannya:
 }
custom-roles-permissions = Izin
custom-roles-allows-nothing = Peran ini belum mengizinkan apa pun.
custom-roles-owner-access = Akses pemilik
custom-roles-groups = Grup yang memilikinya
custom-roles-no-groups = Tidak ada grup dengan peran ini. Berikan di halaman grup.
custom-roles-more-groups = { $count ->
   *[other] … dan { $count } grup lagi
 }
custom-roles-permissions-of = { $kind ->
    [capability] Semua fitur
    [permission] Administrasi
   *[connectors] Konektor
 }
# $permission is how it is typed. Some of them are about all connectors, that is, connections to other services.
custom-roles-permission = { $permission ->
    [capability_access_all] Semuanya: semua fitur dan semua hak pemilik
    [capability_access_all_ga] Semua fitur yang tersedia untuk umum, tanpa administrasi
    [permission_owner] Semua hak pemilik
    [permission_manage_custom_roles] Membuat, mengubah, dan memberikan peran khusus
    [permission_manage_members] Mengundang dan menghapus anggota, serta mengubah peran mereka
    [permission_manage_groups] Mengelola grup dan siapa di dalamnya
    [permission_manage_identity] Menentukan cara orang masuk
    [permission_manage_billing] Mengelola paket dan pembayaran
    [permission_view_activities] Melihat apa yang terjadi di organisasi
    [use_all_connectors] Memakai semua konektor
    [always_allow_all_connectors] Memakai semua konektor tanpa ditanya setiap kali
    [grant_all_connectors] Memberikan cakupan semua konektor
    [interactive_all_connectors] Memakai semua konektor secara interaktif
    [managed_all_connectors] Memakai semua konektor sebagai konektor terkelola
   *[other] { $permission }
 }
custom-roles-other = Izin lain
custom-roles-other-hint = Satu per baris: fitur seperti chat, atau use@connector:ID

# What has just been done.

custom-roles-done-created = Peran khusus telah dibuat.
custom-roles-done-changed = Peran khusus telah diubah.
custom-roles-done-deleted = Peran khusus telah dihapus.

# Why something was not done.

custom-roles-refused-not-allowed = Anda tidak boleh lagi mengelola peran khusus organisasi ini.
custom-roles-refused-gone = Peran khusus ini sudah tidak ada.
custom-roles-refused-built-in = Peran bawaan tetap seperti adanya. Peran ini dapat diberikan kepada grup.
custom-roles-refused-owner = Hanya pemilik yang memberikan, mengubah, atau mencabut peran dengan akses pemilik.
custom-roles-refused-not-attached = Grup ini sudah tidak memiliki peran ini.
custom-roles-refused-limit = Organisasi sudah memiliki { $limit } peran khusus. Hapus satu untuk memberi tempat.
custom-roles-refused-many = Satu peran memiliki paling banyak { $limit } izin.
custom-roles-refused-action = Salah satunya bukan izin yang ada. Fitur ditulis dengan huruf kecil, angka, dan _.
custom-roles-refused-resource = Salah satunya bukan izin. Tulis sebuah fitur, atau salah satu dari use@connector:ID, use@connector_tool:ID:TOOL, grant@connector_scope:ID:SCOPE.
