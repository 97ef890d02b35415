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
  {
    share: 5,
    given: words('Agnieszka Katarzyna Małgorzata Joanna Magdalena Ewa Paweł Tomasz Krzysztof Marcin Piotr Jūratė Rasa Aistė Darius Tomas Olena Iryna Oksana Andrii Taras'),
    family: words('Kowalska Nowak Wiśniewska Wójcik Kamińska Lewandowski Zieliński Szymański Woźniak Kazlauskas Petrauskas Jankauskienė Shevchenko Kovalenko Bondarenko Tkachenko'),
  },
  {
    share: 5,
    given: words('Amina Hodan Fadumo Ayaan Hibo Abdi Mohamed Yusuf Ismail Hamza Selam Rahwa Senait Tesfay Filmon Yonas Saba Natnael'),
    family: words('Abdi Hassan Warsame Farah Mohamud Ali Jama Nur Tesfay Gebremedhin Haile Kidane Tekle Berhane'),
  },
  {
    share: 5,
    given: words('Ayesha Sana Fatima Zainab Nadia Samira Layla Rania Maryam Parisa Omar Imran Bilal Usman Karim Tariq Reza Hamid Ahmad Khalid'),
    family: words('Khan Ahmed Hussain Malik Iqbal Rashid Haddad Saleh Al-Khatib Nasser Karimi Hosseini Rahimi Ahmadi Aziz'),
  },
  {
    share: 3,
    given: words('Linh Thanh Hoa Minh Anh Tuan Priya Kavitha Shanthi Suresh Ramesh Somchai Malee Siriporn Maricel Rowena Jocelyn Arnel'),
    family: words('Nguyen Tran Le Pham Hoang Sivakumar Kumar Rajan Thevarajah Chaiyasit Srisai Santos Reyes Dela-Cruz Garcia'),
  },
  {
    share: 2,
    given: words('Jasmina Amra Selma Edin Emir Mirza Dragana Elena Anca Ioana Mihai Katja Jürgen Anja Sofia Lars-Erik Emma-Karin Juhani Aino'),
    family: words('Hadžić Begić Kovačević Petrović Popescu Ionescu Müller Schneider Lindqvist Bergström Virtanen Korhonen Nieminen'),
  },
];
