# Settings > Invites > Import: people out of a CSV file.

imports-open = Impor CSV
imports-title = Undang anggota dari berkas
imports-sub = Hingga 10.000 sekaligus. Tidak ada yang diundang sebelum Anda melihat apa yang akan terjadi.
imports-file = Berkas CSV
# <code>email</code> and <code>role</code> are names of columns and stay as they are.
imports-file-hint = Baris pertama menyebut nama kolom: <code>email</code>, dan <code>role</code> jika perannya berbeda-beda. Kolom lain diabaikan.
imports-example = Contoh berkas
imports-role = Peran untuk baris tanpa peran
imports-preview = Periksa berkas
imports-earlier = Impor sebelumnya
imports-column-when = Waktu
imports-column-rows = Baris
imports-column-state = Status
imports-column-row = Baris
imports-column-address = Alamat
imports-column-role = Peran
imports-column-outcome = Hasil

imports-preview-title = Yang akan terjadi
imports-preview-sub = Belum ada yang diundang.
imports-another-file = Pilih berkas lain
imports-left-out = Kolom yang diabaikan: { $headings }
imports-invite = { $count ->
   *[other] Undang { $count } orang
 }
imports-nobody = Tidak ada orang dalam berkas ini yang dapat diundang.
imports-more = { $count ->
   *[other] { $count } baris lagi tidak ditampilkan.
 }
imports-progress-title = Impor
imports-progress = Kemajuan
imports-settled = { $settled } dari { $count } selesai
imports-revoked = { $count ->
   *[other] { $count } undangan telah dicabut.
 }
imports-all-rows = Semua baris
imports-waiting = Menunggu
imports-state = { $state ->
    [queued] Menunggu dimulai
    [running] Sedang mengundang
    [finished] Selesai
    [stopped] Dihentikan: yang memulainya tidak boleh melanjutkan
   *[undone] Dibatalkan
 }
# What became of a line; with `to_`, what would become of it.
imports-outcome = { $outcome ->
    [to_invite] Akan diundang
    [to_renew] Akan diundang lagi
    [invited] Diundang
    [renewed] Diundang lagi
    [already_member] Sudah menjadi anggota
    [already_invited] Sudah diundang
    [domain_not_allowed] Domain tidak diizinkan
    [no_seat] Tidak ada tempat lagi
    [invited_too_often] Terlalu sering diundang dalam satu hari
    [invalid_address] Bukan alamat email
    [duplicate] Ada dua kali dalam berkas
    [role_not_assignable] Peran tidak dapat diberikan
    [missing_scope] Di luar hak Anda
    [group_not_found] Grup tidak ditemukan
    [workspace_not_found] Ruang kerja tidak ditemukan
    [invalid_details] Rincian tidak dapat disimpan
    [has_directory] Keanggotaan ditentukan direktori
    [stopped] Tidak dicoba
   *[refused] Ditolak
 }

imports-undo = Batalkan impor
imports-undo-question = Batalkan impor ini?
imports-undo-words = Setiap undangannya yang masih menunggu langsung dicabut dan tautannya tidak berlaku lagi. Yang sudah menerima tetap menjadi anggota.
imports-done-undone = Impor telah dibatalkan.

# $problem is one of those below.
imports-problem-at = { $problem } (baris { $line }, kolom { $column })
# $heading is the name of a column.
imports-problem = { $problem ->
    [not_utf8] Berkas ini bukan teks UTF-8. Simpan sebagai “CSV UTF-8”.
    [column_twice] Kolom { $heading } ada dua kali.
    [unknown_column] Kolom { $heading } tidak dikenal.
    [email_missing] Kolom email tidak ada di baris pertama.
    [role_missing] Kolom role tidak ada di baris pertama.
    [grant] Ruang kerja ditulis sebagai id, titik dua, dan peran.
    [field_count] Baris ini memiliki lebih banyak atau lebih sedikit isian daripada yang pertama.
    [quote] Tanda kutip tidak berpasangan.
   *[not_csv] Ini bukan berkas CSV.
 }
imports-no-row = Berkas ini tidak menyebut siapa pun.
imports-too-many = Berkas ini berisi { $count } baris. Paling banyak { $limit } diimpor sekaligus.
imports-daily-limit = Organisasi mengimpor paling banyak { $limit } baris sehari, dan hari ini tersisa { $left }.
imports-refused = Berkas ini tidak dapat diimpor.
