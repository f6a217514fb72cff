# Settings > API keys: the list.

keys-title = Kunci API
keys-sub = Dengan kunci ini program memakai ruang kerja organisasi ini
keys-sub-own = Kunci Anda sendiri, yang boleh melakukan apa yang boleh Anda lakukan
keys-new = Kunci API baru
keys-reference = Referensi API
keys-filter-status = Filter menurut status
keys-all-statuses = Semua status
keys-filter-workspace = Filter menurut ruang kerja
keys-all-workspaces = Semua ruang kerja
keys-found = { $count ->
   *[other] { $count } kunci ditampilkan
 }
keys-none = Tidak ada kunci API di sini
keys-none-words = Program memerlukan satu untuk memakai ruang kerja.
keys-of-workspace = Kunci API ruang kerja ini
keys-show-all = Tampilkan semua kunci API
keys-column-key = Kunci
keys-column-workspace = Ruang kerja
keys-column-made = Dibuat oleh
keys-column-used = Terakhir dipakai
keys-column-expires = Kedaluwarsa
keys-never = Tidak pernah
keys-status = { $status ->
    [active] Aktif
    [inactive] Dinonaktifkan
    [archived] Diarsipkan
   *[expired] Kedaluwarsa
 }
keys-acts-for = Bertindak untuk { $name }
keys-service-account = akun layanan
keys-admin-key = Kunci admin
keys-menu = Tindakan untuk { $name }
keys-rename = Ganti nama
keys-disable = Nonaktifkan
keys-enable = Aktifkan
keys-rotate = Rotasi
keys-archive = Arsipkan

# The dialogs.

keys-owner = Milik
keys-owner-name = { $owner ->
    [workspace] Ruang kerja: tetap ada saat orang pergi
   *[me] Saya: melakukan apa yang boleh saya lakukan, dan berakhir bersama keanggotaan saya
 }
keys-expires-in = { $count ->
   *[other] Dalam { $count } hari
 }
keys-create = Buat kunci API
keys-made = { $name } sudah siap
keys-made-words = Salin kuncinya sekarang. Kunci tidak akan ditampilkan lagi.
keys-rename-title = Ganti nama { $name }
keys-archive-question = Arsipkan kunci { $name }?
keys-archive-words = Program yang memakainya langsung ditolak untuk selamanya. Kunci yang hanya dinonaktifkan dapat diaktifkan lagi.
keys-rotate-question = Rotasi kunci { $name }?
keys-rotate-words = Kunci mendapat rahasia baru. Nama, ruang kerja, dan masa berlakunya tetap.
keys-overlap = Rahasia lama masih berfungsi
keys-overlap-name = { $overlap ->
    [none] Tidak sama sekali
    [hour] Selama satu jam
    [day] Selama satu hari
   *[week] Selama tujuh hari
 }
keys-rotated = { $name } punya rahasia baru
keys-rotated-until = Rahasia lama berfungsi sampai { $moment }.

# What has just been done.

keys-done-renamed = Nama kunci telah diganti.
keys-done-disabled = Kunci telah dinonaktifkan. Program yang memakainya ditolak.
keys-done-enabled = Kunci berfungsi lagi.
keys-done-not-enabled = Kunci tidak diaktifkan: masanya sudah habis, atau kunci aktif sudah sebanyak yang diizinkan.
keys-done-archived = Kunci telah diarsipkan.

# Why something was not done.

keys-refused-not-allowed = Anda tidak boleh melakukan ini dengan kunci di sini.
keys-refused-gone = Kunci ini sudah tidak ada.
keys-refused-workspace = Pilih ruang kerja.
keys-refused-name = Kunci yang bertindak untuk anggota hanya dibuat dan dirotasi oleh anggota itu sendiri.
keys-refused-elsewhere = Anda tidak bekerja dengan kunci di ruang kerja ini.
keys-refused-expiry = Pilih masa berlaku lain.
keys-refused-overlap = Pilih berapa lama rahasia lama masih berfungsi.
keys-refused-over = Kunci ini diarsipkan atau kedaluwarsa.
keys-refused-limit = Organisasi ini sudah mencapai batas { $limit } kunci aktif. Nonaktifkan atau arsipkan satu.
keys-refused-workspace-limit = Ruang kerja ini sudah mencapai batas { $limit } kunci aktif. Nonaktifkan atau arsipkan satu.

# Settings > Admin keys.

admin-keys-title = Kunci admin
admin-keys-sub = Dengan kunci ini program mengelola organisasi ini
admin-keys-new = Kunci admin baru
admin-keys-none = Tidak ada kunci admin
admin-keys-none-words = Program memerlukan satu untuk mengelola organisasi ini melalui API.
admin-keys-operator = pengelola server
admin-keys-words = Kunci ini dapat mengelola seluruh organisasi dan tidak pernah kedaluwarsa. Beri setiap program kuncinya sendiri.
admin-keys-create = Buat kunci admin
admin-keys-revoke = Cabut kunci admin
admin-keys-revoke-question = Cabut kunci admin { $name }?
admin-keys-revoke-words = Program yang memakainya langsung ditolak untuk selamanya.
admin-keys-done-revoked = Kunci admin telah dicabut. Kunci itu tidak berfungsi lagi.

# A form whose answer shows a secret was sent a second time.

once-made = { $name } sudah dibuat
once-renewed = { $name } sudah memiliki rahasia baru
once-linked = { $name } sudah memiliki tautan baru
once-words = { $way ->
    [link] Formulir terkirim dua kali, dan yang kedua tidak melakukan apa-apa. Tautannya ditampilkan pada kali pertama dan tidak dapat ditampilkan lagi.
   *[other] Formulir terkirim dua kali, dan yang kedua tidak melakukan apa-apa. Anda menemukannya di { $place }. Rahasianya ditampilkan pada kali pertama dan tidak dapat ditampilkan lagi.
 }
once-lost = { $way ->
    [rotate] Jika rahasia belum disalin, rotasi kunci untuk mendapatkan yang baru.
    [renew] Jika rahasia belum disalin, minta yang baru.
    [link] Jika tautan belum disalin, ambil yang baru. Tautan lama tidak berlaku lagi.
   *[replace] Jika rahasia belum disalin, buat kunci lain dan cabut yang ini.
 }
once-get-link = Ambil tautan baru
