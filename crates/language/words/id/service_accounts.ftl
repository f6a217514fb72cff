# Settings > Service accounts: the list.

service-accounts-title = Akun layanan
service-accounts-sub = Program sebagai anggota organisasi ini, dengan peran dan kunci sendiri
service-accounts-new = Akun layanan baru
service-accounts-show-active = Aktif
service-accounts-show-all = Aktif dan diarsipkan
service-accounts-found = { $count ->
   *[other] { $count } akun layanan ditampilkan
 }
service-accounts-none = Belum ada akun layanan
service-accounts-none-words = Buat satu untuk program yang kuncinya harus tetap ada saat seseorang pergi.

# One service account, and the dialogs.

service-accounts-back = Semua akun layanan
service-accounts-id = ID akun layanan
service-accounts-create = Buat akun layanan
service-accounts-edit = Edit { $name }
service-accounts-edit-act = Edit
service-accounts-name-hint = Huruf a–z, angka, dan tanda hubung. Nama ini tetap selamanya.
service-accounts-description = Kegunaannya
service-accounts-role-description = { $role ->
    [admin] Juga membuat dan memperbarui kunci ruang kerja dan akun layanan.
   *[developer] Bekerja di ruang kerja tempat akun ini ditambahkan.
 }
service-accounts-archive = Arsipkan akun layanan
service-accounts-archive-question = Arsipkan akun layanan { $name }?
service-accounts-archive-words = Kunci API-nya langsung berhenti berfungsi, dan namanya tetap terpakai. Ini tidak dapat dibatalkan.
service-accounts-nowhere = Akun ini tidak ada di ruang kerja mana pun
service-accounts-default-words = Secara default. Tambahkan ke ruang kerja ini untuk memberinya peran di sana.
service-accounts-add = Tambahkan ke ruang kerja
service-accounts-add-title = Tambahkan { $account } ke ruang kerja
service-accounts-role-title = Ubah peran { $account } di { $name }
service-accounts-remove-question = Hapus { $account } dari ruang kerja { $name }?
service-accounts-remove-words = Akun ini tidak dapat lagi bekerja di ruang kerja ini.
service-accounts-keys = Kunci API akun layanan ini

# What has just been done.

service-accounts-done-created = Akun layanan telah dibuat.
service-accounts-done-changed = Akun layanan telah diubah.
service-accounts-done-archived = Akun layanan dan kunci API-nya telah diarsipkan.
service-accounts-done-added = Akun layanan telah ditambahkan ke ruang kerja.
service-accounts-done-removed = Akun layanan telah dihapus dari ruang kerja.

# Why something was not done.

service-accounts-refused-not-allowed = Anda tidak boleh lagi mengelola akun layanan organisasi ini.
service-accounts-refused-gone = Akun layanan ini sudah tidak ada.
service-accounts-refused-archived = Akun layanan ini diarsipkan dan tetap seperti adanya.
service-accounts-refused-not-in = Akun ini sudah tidak ada di ruang kerja ini.
service-accounts-refused-name = Masukkan nama dengan 1 sampai { $limit } huruf a–z, angka, dan tanda hubung.
service-accounts-refused-taken = Sebuah akun layanan organisasi ini memakai, atau pernah memakai, nama ini.
service-accounts-refused-description = Singkatkan menjadi paling banyak { $limit } karakter.
