# What every page has around its content.

frame-home = Admit, halaman awal
frame-skip = Langsung ke konten
frame-switch-organization = Ganti organisasi
frame-organizations = Organisasi
frame-settings = Pengaturan
frame-account = Akun Anda
frame-no-answer = Server tidak merespons
frame-no-answer-words = Periksa koneksi Anda, lalu coba lagi. Yang sudah Anda ketik tidak hilang.
frame-help = Bantuan
# Behind the link to help in a dialog, for those who do not see it.
frame-new-tab = (dibuka di tab baru)
# A link from a refusal to the article about it.
frame-explain = Apa artinya
frame-language = Bahasa
frame-apply = Terapkan

# Buttons and small words that many pages share.

act-cancel = Batal
act-continue = Lanjutkan
act-copy = Salin
act-copied = Disalin
act-done = Selesai
act-filter = Filter
act-remove = Hapus
act-revoke = Cabut
act-sign-in = Masuk
act-sign-out = Keluar
pages-label = Halaman
pages-previous = Sebelumnya
pages-next = Berikutnya
pages-search-further = Masih ada yang dapat dicari: halaman ini memeriksa sebagian daftar.
pages-search-on = Lanjutkan pencarian
lists-search-name = Cari berdasarkan nama
lists-search-endpoint = Cari berdasarkan nama atau URL
lists-nothing = Tidak ada yang cocok
lists-nothing-words = Coba kata lain, atau hapus filter.
lists-show-all = Tampilkan semua
problems-heading = Periksa kembali isian berikut
seen-changed = Orang lain telah mengubah ini saat Anda menyuntingnya
seen-decide = Inilah yang berlaku sekarang. Isian Anda masih ada di formulir: simpan untuk menggantikannya, atau batalkan agar semuanya tetap seperti ini.
seen-nothing = (kosong)
field-optional = Opsional
# $browser is a product's name, as is $system unless it is said otherwise below.
browser-on-system = { $browser } di { $system ->
    [iphone] iPhone
    [ipad] iPad
    [mac] Mac
   *[other] { $system }
 }
browser-unknown = browser tidak dikenal
address-unknown = tidak diketahui

# What has just been done, above the next page.

done-invited = Undangan baru sedang dikirim.
done-not-invited = Tidak ada yang diundang: alamat ini sudah menjadi anggota atau masih memiliki undangan yang menunggu.
done-revoked = Undangan telah dicabut. Tautannya tidak berlaku lagi.
done-taken-off = Undangan yang kedaluwarsa telah dihapus dari daftar.
done-role-changed = Peran telah diubah.
done-removed = Anggota telah dihapus.
done-session-ended = Sesi telah diakhiri.
done-joined = Selamat datang. Kini Anda menjadi anggota.
done-account-saved = Akun Anda telah disimpan.
