// Invented people's names: common given and family names of the groups that live in a Norwegian municipality, put together by chance.
const words = (text) => text.trim().split(/\s+/);

/** Each group: its share of the people, given names, family names. */
export const NAME_GROUPS = [
  {
    share: 77,
    given: words(`Anne Inger Kari Marit Ingrid Liv Eva Berit Astrid Bjørg Hilde Nina Elisabeth Kristin Marianne Randi Solveig Ida Silje Hanne Linda Camilla Heidi Tone Ragnhild Sigrid
      Emma Nora Thea Maria Sara Julie Emilie Frida Amalie Vilde Tuva Mathilde Oda Ingeborg Åse Turid Gunn Wenche Trine Lene Mette Hege Tonje Guro Synnøve Eli Åshild Gro Siri Maren Live Ylva Karoline Jorunn
      Jan Per Bjørn Ole Lars Kjell Knut Svein Thomas Arne Geir Hans Morten Terje Odd Erik Martin Andreas John Anders Rune Trond Tore Olav Jon Kristian Magnus Henrik Håkon Øyvind Espen Stian
      Eirik Sondre Jonas Mathias Emil Jakob Sindre Tobias Vegard Torbjørn Leif Steinar Øystein Roar Pål Frode Asbjørn Gunnar Sverre Sigurd Torstein Even Eskil Jørgen Åge Dag Ivar Aksel`),
    family: words(`Hansen Johansen Olsen Larsen Andersen Pedersen Nilsen Kristiansen Jensen Karlsen Johnsen Pettersen Eriksen Berg Haugen Hagen Johannessen Andreassen Jacobsen Dahl Jørgensen Henriksen
      Lund Halvorsen Sørensen Jakobsen Moen Gundersen Iversen Strand Solberg Svendsen Eide Knutsen Martinsen Paulsen Bakken Kristoffersen Mathisen Lie Amundsen Nguyen-Berg Rasmussen Lunde Solheim Moe Nygård
      Bakke Bråthen Aas Fredriksen Holm Antonsen Myhre Ruud Sandvik Aune Berge Myklebust Sæther Hauge Tangen Haugland Ødegård Nygaard Brekke Eikeland Fossum Gulbrandsen Helland Håland Kleiven Kvam Langeland
      Nordby Næss Opsahl Rønning Sande Skaar Stenersen Sunde Tveit Ulvik Vik Viken Vågen Wold Øien Østby Åsen Fjeld Grønli Hovland Elvestad Borge Engen Krogstad Løken Mork Rustad Setsaas Thorsen Ås`).filter((name) => name !== 'Nguyen-Berg'),
  },
  {
    share: 3,
    given: words('Máret Elle Ravdna Biret Inga Sárá Risten Ellen Láilá Áilu Niillas Mihkkal Ánte Jovnna Nils Isak Mikkel Ánne Marja Piera'),
    family: words('Sara Gaup Utsi Eira Hætta Somby Bongo Triumf Oskal Turi Buljo Siri Mienna Nutti Valkeapää Anti Kemi'),
  },
  { share: 3, given: words('Agnieszka Katarzyna Małgorzata Joanna Magdalena Ewa Paweł Tomasz Krzysztof Marcin Piotr Łukasz'), family: words('Nowak Wójcik Mazur Kaczmarek Woźniak Krawczyk Zając Duda Pawlak Sikora') },
  { share: 1, given: words('Jūratė Rasa Aistė Daiva Rūta Vilma'), family: words('Kazlauskienė Petrauskienė Jankauskienė Stankevičienė Balčiūnienė') },
  { share: 2, given: words('Olena Iryna Oksana Nataliia Andrii Taras Serhii Dmytro'), family: words('Shevchenko Kovalenko Bondarenko Tkachenko Kravchenko Marchenko') },
  { share: 3, given: words('Amina Hodan Fadumo Ayaan Hibo Sahra Abdi Mohamed Yusuf Ismail Hamza Liban'), family: words('Abdi Hassan Warsame Farah Mohamud Ali Jama Nur Omar') },
  { share: 2, given: words('Selam Rahwa Senait Saba Feven Tesfay Filmon Yonas Natnael Robel'), family: words('Gebremedhin Haile Kidane Tekle Berhane Tesfay Weldu') },
  { share: 2, given: words('Ayesha Sana Nadia Zainab Fatima Saima Imran Bilal Usman Omar Adeel'), family: words('Khan Ahmed Hussain Malik Iqbal Rashid Butt Chaudhry') },
  { share: 2, given: words('Samira Layla Rania Maryam Noor Karim Tariq Khalid Ahmad Bassam'), family: words('Haddad Saleh Al-Khatib Nasser Mansour Khoury Darwish') },
  { share: 1, given: words('Parisa Shirin Nasrin Leila Reza Hamid Ali Mehdi'), family: words('Karimi Hosseini Rahimi Ahmadi Azizi Moradi') },
  { share: 1, given: words('Linh Thanh Hoa Mai Lan Minh Anh Tuan Duc'), family: words('Nguyen Tran Le Pham Hoang Vu') },
  { share: 1, given: words('Priya Kavitha Shanthi Nirmala Suresh Ramesh Kumaran'), family: words('Sivakumar Rajan Thevarajah Selvarajah Nadarajah') },
  { share: 2, given: words('Maricel Rowena Jocelyn Grace Marites Arnel Rodel'), family: words('Santos Reyes Garcia Cruz Bautista Mendoza') },
  { share: 1, given: words('Malee Siriporn Somjai Kanya Pranee'), family: words('Srisai Chaiyasit Suwan Thongchai') },
  { share: 1, given: words('Jasmina Amra Selma Emina Edin Emir Mirza Adnan'), family: words('Hadžić Begić Kovačević Delić Halilović') },
  { share: 2, given: words('Katja Anja Stefan Jürgen Lars-Erik Emma-Karin Kerstin Juhani Aino Birgitta'), family: words('Müller Schneider Lindqvist Bergström Virtanen Korhonen Sjögren') },
];
