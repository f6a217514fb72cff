# Settings > Workspaces: the list.

workspaces-title = Ruang kerja
workspaces-sub = Bagian organisasi ini dengan anggota, kunci API, dan batasnya sendiri
workspaces-new = Ruang kerja baru
workspaces-filter = Filter menurut keadaan
workspaces-show-active = Ruang kerja aktif
workspaces-show-all = Ruang kerja aktif dan yang diarsipkan
workspaces-found = { $count ->
   *[other] { $count } ruang kerja ditampilkan
 }
workspaces-column-name = Nama
workspaces-column-created = Dibuat
workspaces-default = Default
workspaces-archived = Diarsipkan
workspaces-archived-at = Diarsipkan pada { $day }

# One workspace.

workspaces-back = Semua ruang kerja
workspaces-id = ID ruang kerja
workspaces-residency = Tempat model boleh dijalankan
workspaces-residency-name = { $where ->
    [us] Hanya di Amerika Serikat
    [us_first] Di Amerika Serikat, kecuali permintaan menyebut lain
   *[anywhere] Di mana saja
 }
workspaces-members-none = Tidak ada siapa pun di ruang kerja ini
workspaces-members-default = Setiap anggota organisasi ada di ruang kerja default.
workspaces-inherited = dari peran di organisasi
workspace-role-name = { $role ->
    [workspace_user] Pengguna ruang kerja
    [workspace_developer] Developer ruang kerja
    [workspace_restricted_developer] Developer terbatas ruang kerja
    [workspace_admin] Admin ruang kerja
   *[workspace_billing] Pengelola tagihan ruang kerja
 }
workspace-role-description = { $role ->
    [workspace_user] Ikut serta, tanpa kunci.
    [workspace_developer] Juga bekerja dengan kunci.
    [workspace_restricted_developer] Juga bekerja dengan kunci, tetapi tidak melihat jejak sesi dan tidak mengunduh berkas.
    [workspace_admin] Melakukan semuanya di ruang kerja.
   *[workspace_billing] Mengurus tagihannya.
 }

# The dialogs.

workspaces-create = Buat ruang kerja
workspaces-edit = Edit ruang kerja
workspaces-save = Simpan
workspaces-name = Nama
workspaces-color = Warna
workspaces-color-name = { $color ->
    [violet] Ungu
    [red] Merah
    [ochre] Oker
    [green] Hijau
    [teal] Hijau kebiruan
    [blue] Biru
    [magenta] Magenta
   *[grey] Abu-abu
 }
workspaces-color-own = Seperti sekarang ({ $color })
workspaces-archive = Arsipkan ruang kerja
workspaces-archive-question = Arsipkan ruang kerja { $name }?
workspaces-archive-words = Semua kunci API-nya langsung berhenti berfungsi, dan isinya tidak dapat diubah lagi. Ini tidak dapat dibatalkan.
workspaces-add-member = Tambah anggota
workspaces-add-title = Tambah anggota ke { $name }
workspaces-add-search = Cari
workspaces-add-choose = Pilih anggota organisasi
workspaces-add-more = Masih ada anggota lain yang cocok. Cari nama atau alamat.
workspaces-add-nobody = Tidak ada orang lain yang cocok. Yang sudah bergabung tidak ditawarkan.
workspaces-remove-question = Hapus dari ruang kerja { $name }?
workspaces-remove-words = Anggota ini langsung kehilangan akses ke ruang kerja ini, dan kunci API miliknya di sini diarsipkan. Ia tetap anggota organisasi.

# What has just been done.

workspaces-done-created = Ruang kerja telah dibuat.
workspaces-done-changed = Ruang kerja telah diubah.
workspaces-done-archived = Ruang kerja dan kunci API-nya telah diarsipkan.
workspaces-done-added = Anggota telah ditambahkan ke ruang kerja.
workspaces-done-removed = Anggota telah dihapus dari ruang kerja.

# Why something was not done.

name-wrong = { $problem ->
    [empty] Masukkan nama.
    [too_long] Persingkat nama menjadi paling banyak { $limit } karakter.
   *[unprintable] Masukkan nama dengan karakter yang dapat ditampilkan.
 }
workspaces-refused-not-allowed = Anda tidak boleh lagi mengelola ruang kerja organisasi ini.
workspaces-refused-gone = Ruang kerja ini sudah tidak ada.
workspaces-refused-color = Pilih warna.
workspaces-refused-residency = Pilih tempat model boleh dijalankan.
workspaces-refused-details = Ini tidak dapat disimpan seperti ini.
workspaces-refused-limit = Organisasi ini sudah mencapai batas { $limit } ruang kerja. Arsipkan satu untuk memberi tempat.
workspaces-refused-default = Ruang kerja default mempertahankan namanya dan tidak dapat diarsipkan.
workspaces-refused-archived = Ruang kerja ini diarsipkan dan tetap seperti adanya.
workspaces-refused-member = Orang ini sudah ada di ruang kerja.
workspaces-refused-inherited = Perannya di organisasi, { $role }, menentukan apa yang boleh ia lakukan di sini.
workspaces-refused-full = Ruang kerja ini sudah mencapai batas { $limit } anggota.
