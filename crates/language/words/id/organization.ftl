# Settings > Organization.

organization-title = Organisasi
organization-sub = Hal yang berlaku bagi seluruh organisasi
organization-name = Nama
organization-rename = Ganti nama
organization-rename-title = Ganti nama organisasi
organization-id = ID organisasi
organization-kind = Jenis
organization-kind-words = { $kind ->
    [platform] Platform: ruang kerja dan kunci API untuk program
   *[enterprise] Perusahaan: grup dan peran khusus untuk orang
 }
organization-on = Aktif
organization-off = Nonaktif
organization-number = { $count }
organization-number-or-more = { $count } atau lebih

# How many there may be.

organization-limits = Kursi dan batas
organization-limits-edit = Ubah batas
organization-limits-hint = Kolom kosong berarti tanpa batas. Batas di bawah jumlah yang ada tidak menghapus apa pun; hanya tidak ada yang dapat ditambahkan.
organization-limit = Yang dihitung
organization-used = Terpakai
organization-most = Batas
organization-no-limit = Tanpa batas
organization-full = Tercapai
organization-limit-name = { $limit ->
    [member_limit] Anggota
    [seat_limit] Kursi
    [workspace_limit] Ruang kerja
    [workspace_member_limit] Anggota satu ruang kerja
    [api_key_limit] Kunci API
    [workspace_api_key_limit] Kunci API satu ruang kerja
   *[invite_batch_row_limit] Baris yang diimpor per hari
 }
organization-used-parts = Anggota: { $members }, undangan yang menunggu: { $invites }
organization-bad-limit = Masukkan bilangan bulat dari 0 sampai { $most }, atau kosongkan.

# Who may be invited.

organization-domains = Siapa yang dapat diundang
organization-domains-edit = Ubah siapa yang dapat diundang
organization-domains-only = Hanya domain ini
organization-domains-allowed = Domain yang diizinkan
organization-domains-hint = Satu per baris. Subdomain harus dicantumkan tersendiri.
organization-domains-any = Semua domain
organization-domains-none = Tidak ada, jadi tidak ada yang dapat diundang
organization-links = Tautan boleh diteruskan
organization-links-hint = Pengundang dapat mengambil tautan undangan alih-alih mengirimkannya lewat email.
organization-directory = Direktori menentukan siapa anggota, jadi tidak ada yang diundang secara manual.
organization-bad-domain = { $domain } bukan domain.
organization-many-domains = Cantumkan maksimal { $limit } domain.

# Mail appearance.

organization-mail = Tampilan email
organization-mail-sub = Tampilan dan bahasa undangan organisasi ini
organization-mail-edit = Ubah tampilan
organization-mail-none = Undangan tampil seperti email lain dari server ini.
organization-mail-sender = Nama pengirim
organization-mail-sender-hint = Alamat pengirim tetap milik server.
organization-mail-reply = Balasan ke
organization-mail-note = Satu baris dari Anda
organization-mail-note-hint = Teks biasa. Yang tampak seperti tautan tidak dapat diklik.
organization-mail-color = Warna tombol
organization-mail-color-none = Seperti email lain
organization-mail-language-hint = Untuk orang yang belum memilih bahasa, jika undangan tidak menyebutkannya
organization-mail-language-none = Seperti server ini
organization-preview = Pratinjau
organization-preview-language = Bahasa pratinjau
organization-preview-show = Tampilkan pratinjau
organization-preview-text = Versi teks biasa
organization-preview-none = Pratinjau muncul setelah semua kolom dapat digunakan.
organization-bad-sender = Hilangkan @, tanda kutip, garis miring terbalik, dan kurung sudut.
organization-light-color = Pilih warna yang lebih gelap: huruf putih tampil di atasnya.

# Danger zone.

organization-danger = Zona berbahaya
organization-revoke = Cabut semua undangan yang menunggu
organization-revoke-hint = Semua tautan langsung tidak berfungsi. Anggota tetap, dan semua dapat diundang lagi.
organization-revoke-question = Cabut semua undangan yang menunggu dari { $name }?
organization-revoke-words = Undangan yang menunggu: { $count }. Tautannya langsung tidak berfungsi. Ini tidak dapat dibatalkan, tetapi semua dapat diundang lagi.
organization-keys = Nonaktifkan semua kunci API
organization-keys-hint = Program langsung ditolak, misalnya setelah kebocoran yang belum dipahami. Kunci admin tetap ada.
organization-keys-question = Nonaktifkan semua kunci API { $name }?
organization-keys-words = Kunci API aktif: { $count }. Program yang memakainya langsung ditolak. Masing-masing dapat diaktifkan lagi di Kunci API.
organization-hand-over = Serahkan kepemilikan utama
organization-hand-over-hint = Anggota lain menjadi pemilik utama, dan Anda menjadi pemilik.
organization-hand-over-words = Anggota dengan alamat ini menjadi pemilik utama, dan Anda menjadi pemilik. Hanya dia yang dapat mengembalikannya.
organization-heir = Alamat email pemilik utama yang baru
organization-confirm = Untuk mengonfirmasi, ketik nama organisasi: { $name }
organization-confirm-wrong = Ketik nama seperti tertulis di sini: { $name }

# What has just been done, and why something was not.

organization-done-saved = Pengaturan telah disimpan.
organization-done-revoked = Semua undangan yang menunggu telah dicabut.
organization-done-keys = Semua kunci API telah dinonaktifkan.
organization-done-handed-over = Kepemilikan utama telah diserahkan.
organization-not-allowed = Anda tidak dapat lagi mengubah pengaturan organisasi ini.
