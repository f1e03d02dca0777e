/** Leaders of Russia and the states of the former Soviet Union, 1990–2026: name | gender | country | office | from | to | spellings | party | Wikidata. Own compilation; see the head of `index.ts`. */
export const russiaAndNeighbours = `
Alexander Arzoumanian|m|AM|ambassador to the UN|1992|1996|Aleksander Arzumanyan||
Movses Abelian|m|AM|ambassador to the UN|1998|2003|||
Armen Martirosyan|m|AM|ambassador to the UN|2003|2009|Armen Martirosian||
Garen Nazarian|m|AM|ambassador to the UN|2009|2014|||
Zohrab Mnatsakanyan|m|AM|ambassador to the UN|2014|2018|||
Mher Margaryan|m|AM|ambassador to the UN|2018||||
Vazgen Sarkisian|m|AM|defence minister|1991|1999|Vazgen Sargsyan;Vazgen Sarkissian||
Vazgen Manukyan|m|AM|defence minister|1992|1993|Vazgen Manukian||
Serzh Sargsyan|m|AM|defence minister|1993|2007|Serge Sarkisian;Serzh Sarkisian||
Seyran Ohanyan|m|AM|defence minister|2008|2016|Seyran Ohanian||
Vigen Sargsyan|m|AM|defence minister|2016|2018|Vigen Sarkisian||
Davit Tonoyan|m|AM|defence minister|2018|2020|David Tonoyan||
Suren Papikyan|m|AM|defence minister|2021||||
Raffi Hovannisian|m|AM|foreign minister|1991|1992|Raffi Hovhannisian||
Vahan Papazian|m|AM|foreign minister|1993|1996|Vahan Papazyan||
Alexander Arzoumanian|m|AM|foreign minister|1996|1998|Aleksander Arzumanyan||
Vartan Oskanian|m|AM|foreign minister|1998|2008|Vardan Oskanyan;Vartan Oskanyan||
Edward Nalbandian|m|AM|foreign minister|2008|2018|Edvard Nalbandyan;Eduard Nalbandian||
Zohrab Mnatsakanyan|m|AM|foreign minister|2018|2020|||
Ara Ayvazyan|m|AM|foreign minister|2020|2021|Ara Aivazian||
Ararat Mirzoyan|m|AM|foreign minister|2021||||
Vazgen Manukyan|m|AM|opposition leader|1991|2020|Vazgen Manukian||
Levon Ter-Petrosian|m|AM|opposition leader|2007|2012|Levon Ter-Petrosyan||
Paruyr Hayrikyan|m|AM|party leader|1987||Paruir Airikian;Paruyr Hairikian||
Gagik Tsarukyan|m|AM|party leader|2004||Gagik Tsarukian|Prosperous Armenia|
Robert Kocharian|m|AM|party leader|2021||Robert Kocharyan||
Levon Ter-Petrosian|m|AM|president|1990|1998|Levon Ter-Petrosyan;Levon Ter-Petrossian||
Robert Kocharian|m|AM|president|1998|2008|Robert Kocharyan||
Serzh Sargsyan|m|AM|president|2008|2018|Serge Sarkisian;Serzh Sarkisian;Serge Sargsian|Republican|
Armen Sarkissian|m|AM|president|2018|2022|Armen Sarkisian;Armen Sargsyan||
Vahagn Khachaturyan|m|AM|president|2022||Vahagn Khachaturian||
Vazgen Manukyan|m|AM|prime minister|1990|1991|Vazgen Manukian||
Gagik Arutyunyan|m|AM|prime minister|1991|1992|Gagik Harutiunian;Gagik Harutyunyan||
Khosrov Arutyunyan|m|AM|prime minister|1992|1993|Khosrov Harutiunian;Khosrov Harutyunyan||
Hrant Bagratian|m|AM|prime minister|1993|1996|Hrant Bagratyan;Grant Bagratyan||
Armen Sarkissian|m|AM|prime minister|1996|1997|Armen Sarkisian;Armen Sargsyan||
Robert Kocharian|m|AM|prime minister|1997|1998|Robert Kocharyan||
Armen Darbinian|m|AM|prime minister|1998|1999|Armen Darbinyan||
Vazgen Sarkisian|m|AM|prime minister|1999|1999|Vazgen Sargsyan;Vazgen Sarkissian||
Aram Sarkisian|m|AM|prime minister|1999|2000|Aram Sargsyan||
Andranik Markarian|m|AM|prime minister|2000|2007|Andranik Margaryan;Andranik Margarian|Republican|
Serzh Sargsyan|m|AM|prime minister|2007|2018|Serge Sarkisian;Serzh Sarkisian;Serge Sargsian|Republican|
Tigran Sargsyan|m|AM|prime minister|2008|2014|Tigran Sarkisian|Republican|
Hovik Abrahamyan|m|AM|prime minister|2014|2016|Hovik Abrahamian|Republican|
Karen Karapetyan|m|AM|prime minister|2016|2018|Karen Karapetian||
Nikol Pashinyan|m|AM|prime minister|2018||Nikol Pashinian|Civil Contract|
Babken Ararktsian|m|AM|speaker|1991|1998|Babken Ararktsyan||
Karen Demirchian|m|AM|speaker|1999|1999|Karen Demirchyan||
Eldar Kuliyev|m|AZ|ambassador to the UN|1994|2001|Eldar Kouliev;Eldar Guliyev||
Yashar Aliyev|m|AZ|ambassador to the UN|2002|2023|||
Agshin Mehdiyev|m|AZ|ambassador to the UN|2006|2014|||
Safar Abiyev|m|AZ|defence minister|1995|2013|||
Zakir Hasanov|m|AZ|defence minister|2013||||
Tofik Gasymov|m|AZ|foreign minister|1992|1993|Tofik Gasimov;Tofiq Qasimov||
Hasan Hasanov|m|AZ|foreign minister|1993|1998|Hassan Hassanov;Gasan Gasanov||
Tofik Zulfugarov|m|AZ|foreign minister|1998|1999|Tofig Zulfugarov||
Vilayat Guliyev|m|AZ|foreign minister|1999|2004|||
Elmar Mammadyarov|m|AZ|foreign minister|2004|2020|Elmar Mamedyarov||
Jeyhun Bayramov|m|AZ|foreign minister|2020||||
Robert Kocharian|m|AZ|leader|1994|1997|Robert Kocharyan||
Arkady Ghukasyan|m|AZ|leader|1997|2007|Arkady Ghukasian;Arkady Gukasyan;Arkady Gukasian||
Bako Sahakyan|m|AZ|leader|2007|2020|Bako Sahakian;Bako Saakian||
Arayik Harutyunyan|m|AZ|leader|2020|2023|||
Samvel Shahramanyan|m|AZ|leader|2023|2023|||
Etibar Mamedov|m|AZ|opposition leader|1992|2003|Etibar Mammadov||
Isa Gambar|m|AZ|opposition leader|1992||Isa Qambar|Musavat|
Abulfaz Elchibey|m|AZ|opposition leader|1993|2000|Ebulfez Elcibey;Abulfaz Elchibei|Popular Front|
Ayaz Mutalibov|m|AZ|opposition leader|1993|2012|Ayaz Mutallibov||
Ali Kerimli|m|AZ|opposition leader|2000||Ali Karimli|Popular Front|
Ayaz Mutalibov|m|AZ|president|1990|1992|Ayaz Mutallibov||
Abulfaz Elchibey|m|AZ|president|1992|1993|Ebulfez Elcibey;Abulfaz Elchibei|Popular Front|
Heydar Aliyev|m|AZ|president|1993|2003|Haydar Aliyev;Geidar Aliyev;Gaidar Aliyev;Heidar Aliev;Geydar Aliyev|New Azerbaijan|
Ilham Aliyev|m|AZ|president|2003||Ilham Aliev|New Azerbaijan|
Hasan Hasanov|m|AZ|prime minister|1990|1992|Hassan Hassanov;Gasan Gasanov||
Rahim Huseynov|m|AZ|prime minister|1992|1993|Rahim Guseinov||
Surat Huseynov|m|AZ|prime minister|1993|1994|Suret Huseynov;Surat Guseinov;Suret Guseinov||
Fuad Guliyev|m|AZ|prime minister|1994|1996|Fuad Kuliev||
Artur Rasizade|m|AZ|prime minister|1996|2018|||
Ilham Aliyev|m|AZ|prime minister|2003|2003|Ilham Aliev|New Azerbaijan|
Novruz Mammadov|m|AZ|prime minister|2018|2019|||
Ali Asadov|m|AZ|prime minister|2019||||
Rasul Guliyev|m|AZ|speaker|1993|1996|Rasul Kuliev||
Murtuz Alasgarov|m|AZ|speaker|1996|2005|Murtuz Aleskerov||
Ogtay Asadov|m|AZ|speaker|2005|2020|Oktay Asadov||
Sahiba Gafarova|f|AZ|speaker|2020||||
Hikmet Hajiyev|m|AZ|spokesman|2014||||
Mehriban Aliyeva|f|AZ|vice president|2017||||
Ales Bialiatski|m|BY|activist|1996||Ales Belyatsky||
Gennady Buravkin|m|BY|ambassador to the UN|1990|1994|||
Alyaksandr Sychou|m|BY|ambassador to the UN|1994|2000|Alexander Sychev||
Andrei Dapkiunas|m|BY|ambassador to the UN|2006|2018|||
Valentin Rybakov|m|BY|ambassador to the UN|2018||||
Pavel Kozlovsky|m|BY|defence minister|1992|1994|Pavel Kozlovskii||
Leonid Maltsev|m|BY|defence minister|1995|2009|||
Alexander Chumakov|m|BY|defence minister|1996|2001|||
Yuri Zhadobin|m|BY|defence minister|2009|2014|||
Andrei Ravkov|m|BY|defence minister|2014|2020|Andrey Ravkov||
Viktor Khrenin|m|BY|defence minister|2020||||
Pyotr Kravchenko|m|BY|foreign minister|1990|1994|Petr Kravchenko;Piotr Kravchenko||
Vladimir Senko|m|BY|foreign minister|1994|1997|Uladzimir Senko||
Ivan Antonovich|m|BY|foreign minister|1997|1998|||
Ural Latypov|m|BY|foreign minister|1998|2000|||
Mikhail Khvostov|m|BY|foreign minister|2000|2003|||
Sergei Martynov|m|BY|foreign minister|2003|2012|Sergey Martynov||
Vladimir Makei|m|BY|foreign minister|2012|2022|Uladzimir Makei||
Sergei Aleinik|m|BY|foreign minister|2022|2024|Sergey Aleinik||
Maxim Ryzhenkov|m|BY|foreign minister|2024||||
Yuri Zakharenko|m|BY|interior minister|1994|1995|Yury Zakharenko||
Vladimir Naumov|m|BY|interior minister|2000|2009|||
Stanislav Shushkevich|m|BY|leader|1991|1994|Stanislau Shushkevich;Stanislav Shushkevitch||
Zenon Pozniak|m|BY|opposition leader|1989||Zyanon Paznyak|BPF|
Semyon Sharetsky|m|BY|opposition leader|1996|1999|||
Anatoly Lebedko|m|BY|opposition leader|2000||Anatol Lebedka||
Alexander Milinkevich|m|BY|opposition leader|2005|2010|Aleksandr Milinkevich;Alyaksandr Milinkevich||
Alexander Kozulin|m|BY|opposition leader|2006|2008|Aleksandr Kozulin||
Andrei Sannikov|m|BY|opposition leader|2010||Andrey Sannikov;Andrei Sannikau||
Maria Kolesnikova|f|BY|opposition leader|2020||Maryia Kalesnikava;Maria Kalesnikava||
Sviatlana Tsikhanouskaya|f|BY|opposition leader|2020||Svetlana Tikhanovskaya;Svyatlana Tsikhanouskaya||
Viktor Babariko|m|BY|opposition leader|2020||Viktar Babaryka||
Alexander Lukashenko|m|BY|president|1994||Aleksandr Lukashenko;Alyaksandr Lukashenka;Aleksander Lukashenko||Q2866
Vyacheslav Kebich|m|BY|prime minister|1990|1994|||
Mikhail Chigir|m|BY|prime minister|1994|1996|||
Sergei Ling|m|BY|prime minister|1996|2000|Sergey Ling||
Vladimir Yermoshin|m|BY|prime minister|2000|2001|||
Gennady Novitsky|m|BY|prime minister|2001|2003|||
Sergei Sidorsky|m|BY|prime minister|2003|2010|Sergey Sidorsky||
Mikhail Myasnikovich|m|BY|prime minister|2010|2014|||
Andrei Kobyakov|m|BY|prime minister|2014|2018|Andrey Kobyakov||
Sergei Rumas|m|BY|prime minister|2018|2020|Sergey Rumas||
Roman Golovchenko|m|BY|prime minister|2020|2025|||
Alexander Turchin|m|BY|prime minister|2025||||
Trivimi Velliste|m|EE|ambassador to the UN|1994|1998|||
Sven Jurgenson|m|EE|ambassador to the UN|2015|2022|Sven Jürgenson||
Hain Rebas|m|EE|defence minister|1992|1993|||
Juri Luik|m|EE|defence minister|1993|2021|Jüri Luik||
Jaak Aaviksoo|m|EE|defence minister|2007|2011|||
Mart Laar|m|EE|defence minister|2011|2012|||
Urmas Reinsalu|m|EE|defence minister|2012|2014|||
Sven Mikser|m|EE|defence minister|2014|2015|||
Hannes Hanso|m|EE|defence minister|2015|2016|||
Margus Tsahkna|m|EE|defence minister|2016|2017|||
Kalle Laanet|m|EE|defence minister|2021|2022||Reform|
Hanno Pevkur|m|EE|defence minister|2022|||Reform|
Lennart Meri|m|EE|foreign minister|1990|1992|||
Jaan Manitski|m|EE|foreign minister|1992|1992|||
Trivimi Velliste|m|EE|foreign minister|1992|1994|||
Juri Luik|m|EE|foreign minister|1994|1995|Jüri Luik||
Riivo Sinijarv|m|EE|foreign minister|1995|1995|Riivo Sinijärv||
Siim Kallas|m|EE|foreign minister|1995|1996||Reform|
Toomas Hendrik Ilves|m|EE|foreign minister|1996|2002|||
Raul Malk|m|EE|foreign minister|1998|1999|Raul Mälk||
Kristiina Ojuland|f|EE|foreign minister|2002|2005||Reform|
Rein Lang|m|EE|foreign minister|2005|2005||Reform|
Urmas Paet|m|EE|foreign minister|2005|2014||Reform|
Keit Pentus-Rosimannus|f|EE|foreign minister|2014|2015||Reform|
Marina Kaljurand|f|EE|foreign minister|2015|2016|||
Sven Mikser|m|EE|foreign minister|2016|2019|||
Urmas Reinsalu|m|EE|foreign minister|2019|2023||Isamaa|
Eva-Maria Liimets|f|EE|foreign minister|2021|2022|||
Margus Tsahkna|m|EE|foreign minister|2023|||Estonia 200|
Edgar Savisaar|m|EE|interior minister|1995|1995||Centre|
Edgar Savisaar|m|EE|party leader|1991|2016||Centre|
Mart Helme|m|EE|party leader|2013|2020||EKRE|
Arnold Ruutel|m|EE|president|1990|2006|Arnold Rüütel;Arnold Ruetel||
Lennart Meri|m|EE|president|1992|2001|||
Toomas Hendrik Ilves|m|EE|president|2006|2016|||
Kersti Kaljulaid|f|EE|president|2016|2021|||
Alar Karis|m|EE|president|2021||||
Edgar Savisaar|m|EE|prime minister|1990|1992||Popular Front|
Tiit Vahi|m|EE|prime minister|1992|1997|Tiit Vähi||
Mart Laar|m|EE|prime minister|1992|2002||Pro Patria|
Andres Tarand|m|EE|prime minister|1994|1995|||
Mart Siimann|m|EE|prime minister|1997|1999|||
Siim Kallas|m|EE|prime minister|2002|2003||Reform|
Juhan Parts|m|EE|prime minister|2003|2005||Res Publica|
Andrus Ansip|m|EE|prime minister|2005|2014||Reform|
Taavi Roivas|m|EE|prime minister|2014|2016|Taavi Rõivas|Reform|
Juri Ratas|m|EE|prime minister|2016|2021|Jüri Ratas|Centre|
Kaja Kallas|f|EE|prime minister|2021|2024||Reform|
Kristen Michal|m|EE|prime minister|2024|||Reform|
Peter Chkheidze|m|GE|ambassador to the UN|1993|2002|||
Revaz Adamia|m|GE|ambassador to the UN|2002|2006|||
Irakli Alasania|m|GE|ambassador to the UN|2006|2008|||
Alexander Lomaia|m|GE|ambassador to the UN|2009|2013|Aleksandre Lomaia||
Kaha Imnadze|m|GE|ambassador to the UN|2013|2022|||
Tengiz Kitovani|m|GE|defence minister|1992|1993|||
Giorgi Karkarashvili|m|GE|defence minister|1993|1994|Georgy Karkarashvili||
Vardiko Nadibaidze|m|GE|defence minister|1994|1998|||
David Tevzadze|m|GE|defence minister|1998|2004|Davit Tevzadze||
Irakli Okruashvili|m|GE|defence minister|2004|2006|||
David Kezerashvili|m|GE|defence minister|2006|2008|Davit Kezerashvili||
Bacho Akhalaia|m|GE|defence minister|2009|2012|||
Irakli Alasania|m|GE|defence minister|2012|2014|||
Mindia Janelidze|m|GE|defence minister|2014|2015|||
Tinatin Khidasheli|f|GE|defence minister|2015|2016|||
Levan Izoria|m|GE|defence minister|2016|2019|||
Irakli Garibashvili|m|GE|defence minister|2019|2021||Georgian Dream|
Juansher Burchuladze|m|GE|defence minister|2021|2024|||
Irakli Chikovani|m|GE|defence minister|2024|2025|||
Alexander Chikvaidze|m|GE|foreign minister|1992|1995|Aleksandr Chikvaidze||
Irakli Menagarishvili|m|GE|foreign minister|1995|2003|||
Tedo Japaridze|m|GE|foreign minister|2003|2004|||
Salome Zourabichvili|f|GE|foreign minister|2004|2005|Salome Zurabishvili;Salomé Zourabichvili||
Gela Bezhuashvili|m|GE|foreign minister|2005|2008|||
David Bakradze|m|GE|foreign minister|2008|2008|Davit Bakradze||
Eka Tkeshelashvili|f|GE|foreign minister|2008|2008|Ekaterine Tkeshelashvili||
Grigol Vashadze|m|GE|foreign minister|2008|2012|||
Maia Panjikidze|f|GE|foreign minister|2012|2014|Maya Panjikidze||
Tamar Beruchashvili|f|GE|foreign minister|2014|2015|||
Mikheil Janelidze|m|GE|foreign minister|2015|2018|||
David Zalkaliani|m|GE|foreign minister|2018|2022|||
Ilia Darchiashvili|m|GE|foreign minister|2022|2024|||
Maka Bochorishvili|f|GE|foreign minister|2024||Maka Botchorishvili||
Vano Merabishvili|m|GE|interior minister|2004|2012|Ivane Merabishvili||
Vakhtang Gomelauri|m|GE|interior minister|2019|2025|||
Vladislav Ardzinba|m|GE|leader|1990|2005|||
Aslan Abashidze|m|GE|leader|1991|2004|||
Lyudvig Chibirov|m|GE|leader|1993|2001|Ludvig Chibirov||
Eduard Kokoity|m|GE|leader|2001|2011|Eduard Kokoiti||
Sergei Bagapsh|m|GE|leader|2005|2011|Sergey Bagapsh||
Alexander Ankvab|m|GE|leader|2011|2014|Aleksandr Ankvab||
Leonid Tibilov|m|GE|leader|2012|2017|||
Raul Khadzhimba|m|GE|leader|2014|2020|Raul Khajimba||
Anatoly Bibilov|m|GE|leader|2017|2022|||
Aslan Bzhania|m|GE|leader|2020|2024|||
Alan Gagloev|m|GE|leader|2022||Alan Gagloyev||
Badra Gunba|m|GE|leader|2025||||
Levan Gachechiladze|m|GE|opposition leader|2007|2008|||
Nino Burjanadze|f|GE|opposition leader|2008||Nino Burdzhanadze||
Nika Melia|m|GE|opposition leader|2014||Nikanor Melia|UNM|
Bidzina Ivanishvili|m|GE|party leader|2011|||Georgian Dream|
Zviad Gamsakhurdia|m|GE|president|1991|1992|||
Eduard Shevardnadze|m|GE|president|1992|2003|Edward Shevardnadze||
Nino Burjanadze|f|GE|president|2003|2008|Nino Burdzhanadze||
Mikheil Saakashvili|m|GE|president|2004|2013|Mikhail Saakashvili|UNM|
Giorgi Margvelashvili|m|GE|president|2013|2018|Georgy Margvelashvili||
Salome Zourabichvili|f|GE|president|2018|2024|Salome Zurabishvili;Salomé Zourabichvili||
Mikheil Kavelashvili|m|GE|president|2024|||Georgian Dream|
Tengiz Sigua|m|GE|prime minister|1990|1993|||
Otar Patsatsia|m|GE|prime minister|1993|1995|||
Zurab Zhvania|m|GE|prime minister|2003|2005|||
Zurab Nogaideli|m|GE|prime minister|2005|2007|Zurab Noghaideli||
Lado Gurgenidze|m|GE|prime minister|2007|2008|Vladimer Gurgenidze||
Grigol Mgaloblishvili|m|GE|prime minister|2008|2009|||
Nika Gilauri|m|GE|prime minister|2009|2012|Nikoloz Gilauri||
Vano Merabishvili|m|GE|prime minister|2012|2012|||
Bidzina Ivanishvili|m|GE|prime minister|2012|2013||Georgian Dream|
Irakli Garibashvili|m|GE|prime minister|2013|2024|Irakly Garibashvili|Georgian Dream|
Giorgi Kvirikashvili|m|GE|prime minister|2015|2018||Georgian Dream|
Mamuka Bakhtadze|m|GE|prime minister|2018|2019||Georgian Dream|
Giorgi Gakharia|m|GE|prime minister|2019|2021||Georgian Dream|
Irakli Kobakhidze|m|GE|prime minister|2024|||Georgian Dream|
Jaba Ioseliani|m|GE|rebel leader|1989|1995|Dzhaba Ioseliani|Mkhedrioni|
Nino Burjanadze|f|GE|speaker|2001|2008|Nino Burdzhanadze||
Irakli Kobakhidze|m|GE|speaker|2016|2019||Georgian Dream|
Shalva Papuashvili|m|GE|speaker|2021|||Georgian Dream|
Esen Topoyev|m|KG|defence minister|1999|2005|||
Ismail Isakov|m|KG|defence minister|2005|2008|||
Roza Otunbayeva|f|KG|foreign minister|1992|1997|Rosa Otunbayeva||
Muratbek Imanaliev|m|KG|foreign minister|1997|2002|||
Askar Aitmatov|m|KG|foreign minister|2002|2005|||
Alikbek Jekshenkulov|m|KG|foreign minister|2005|2007|||
Ednan Karabayev|m|KG|foreign minister|2007|2009|||
Ruslan Kazakbayev|m|KG|foreign minister|2010|2022|||
Erlan Abdyldaev|m|KG|foreign minister|2012|2018|Erlan Abdyldayev||
Chingiz Aidarbekov|m|KG|foreign minister|2018|2020|||
Jeenbek Kulubaev|m|KG|foreign minister|2022||Zheenbek Kulubaev||
Omurbek Tekebayev|m|KG|opposition leader|1999||Omurbek Tekebaev||
Felix Kulov|m|KG|opposition leader|2000|2010|Feliks Kulov||
Askar Akayev|m|KG|president|1990|2005|Askar Akaev||
Kurmanbek Bakiyev|m|KG|president|2005|2010|Kurmanbek Bakiev||
Roza Otunbayeva|f|KG|president|2010|2011|Rosa Otunbayeva||
Almazbek Atambayev|m|KG|president|2011|2017||SDPK|
Sooronbay Jeenbekov|m|KG|president|2017|2020|Sooronbai Jeenbekov||
Sadyr Japarov|m|KG|president|2020||Sadyr Zhaparov||
Tursunbek Chyngyshev|m|KG|prime minister|1992|1993|||
Apas Jumagulov|m|KG|prime minister|1993|1998|Apas Dzhumagulov||
Kubanychbek Jumaliev|m|KG|prime minister|1998|1998|||
Jumabek Ibraimov|m|KG|prime minister|1998|1999|||
Amangeldy Muraliev|m|KG|prime minister|1999|2000|Amangeldi Muraliev||
Kurmanbek Bakiyev|m|KG|prime minister|2000|2005|Kurmanbek Bakiev||
Nikolai Tanayev|m|KG|prime minister|2002|2005|Nikolay Tanayev||
Felix Kulov|m|KG|prime minister|2005|2007|Feliks Kulov||
Igor Chudinov|m|KG|prime minister|2007|2009|||
Almazbek Atambayev|m|KG|prime minister|2007|2011||SDPK|
Daniyar Usenov|m|KG|prime minister|2009|2010|||
Omurbek Babanov|m|KG|prime minister|2011|2012|||
Zhantoro Satybaldiyev|m|KG|prime minister|2012|2014|Jantoro Satybaldiyev||
Djoomart Otorbaev|m|KG|prime minister|2014|2015|Joomart Otorbayev||
Temir Sariyev|m|KG|prime minister|2015|2016|||
Sooronbay Jeenbekov|m|KG|prime minister|2016|2017|Sooronbai Jeenbekov||
Sapar Isakov|m|KG|prime minister|2017|2018|||
Mukhammedkalyi Abylgaziev|m|KG|prime minister|2018|2020|||
Kubatbek Boronov|m|KG|prime minister|2020|2020|||
Akylbek Japarov|m|KG|prime minister|2021|2024|||
Adylbek Kasymaliev|m|KG|prime minister|2024||||
Akmaral Arystanbekova|f|KZ|ambassador to the UN|1992|1999|||
Madina Jarbussynova|f|KZ|ambassador to the UN|1999|2003|||
Kairat Abdrakhmanov|m|KZ|ambassador to the UN|2013|2016|||
Kairat Umarov|m|KZ|ambassador to the UN|2017|2020|||
Sagadat Nurmagambetov|m|KZ|defence minister|1992|1995|||
Mukhtar Altynbayev|m|KZ|defence minister|1996|2007|||
Daniyal Akhmetov|m|KZ|defence minister|2007|2009|Danial Akhmetov||
Adilbek Dzhaksybekov|m|KZ|defence minister|2009|2014|Adilbek Jaksybekov||
Imangali Tasmagambetov|m|KZ|defence minister|2014|2016|||
Saken Zhasuzakov|m|KZ|defence minister|2016|2018|||
Nurlan Yermekbayev|m|KZ|defence minister|2018|2022|||
Ruslan Zhaksylykov|m|KZ|defence minister|2022|2025|||
Dauren Kosanov|m|KZ|defence minister|2025||||
Tuleutai Suleimenov|m|KZ|foreign minister|1991|1994|||
Kassym-Jomart Tokayev|m|KZ|foreign minister|1994|2007|Kasymzhomart Tokayev;Kasym-Jomart Tokayev||
Erlan Idrissov|m|KZ|foreign minister|1999|2016|Yerlan Idrisov;Erlan Idrisov||
Marat Tazhin|m|KZ|foreign minister|2007|2009|||
Kanat Saudabayev|m|KZ|foreign minister|2009|2011|||
Yerzhan Kazykhanov|m|KZ|foreign minister|2011|2012|||
Kairat Abdrakhmanov|m|KZ|foreign minister|2016|2018|||
Beibut Atamkulov|m|KZ|foreign minister|2018|2019|||
Mukhtar Tileuberdi|m|KZ|foreign minister|2019|2023|||
Murat Nurtleu|m|KZ|foreign minister|2023|2025|||
Yermek Kosherbayev|m|KZ|foreign minister|2025||||
Akezhan Kazhegeldin|m|KZ|opposition leader|1998||||
Galymzhan Zhakiyanov|m|KZ|opposition leader|2001|2006|||
Mukhtar Ablyazov|m|KZ|opposition leader|2001||||
Nursultan Nazarbayev|m|KZ|president|1990|2019|Nursultan Nazarbaev||
Kassym-Jomart Tokayev|m|KZ|president|2019||Kasymzhomart Tokayev;Kasym-Jomart Tokayev||
Sergei Tereshchenko|m|KZ|prime minister|1991|1994|Sergey Tereshchenko||
Akezhan Kazhegeldin|m|KZ|prime minister|1994|1997|||
Nurlan Balgimbayev|m|KZ|prime minister|1997|1999|||
Kassym-Jomart Tokayev|m|KZ|prime minister|1999|2002|Kasymzhomart Tokayev;Kasym-Jomart Tokayev||
Imangali Tasmagambetov|m|KZ|prime minister|2002|2003|||
Daniyal Akhmetov|m|KZ|prime minister|2003|2007|Danial Akhmetov||
Karim Masimov|m|KZ|prime minister|2007|2016|Karim Massimov||
Serik Akhmetov|m|KZ|prime minister|2012|2014|||
Bakytzhan Sagintayev|m|KZ|prime minister|2016|2019|||
Askar Mamin|m|KZ|prime minister|2019|2022|||
Alikhan Smailov|m|KZ|prime minister|2022|2024|||
Olzhas Bektenov|m|KZ|prime minister|2024||||
Nurlan Nigmatulin|m|KZ|speaker|2012|2022|||
Anicetas Simutis|m|LT|ambassador to the UN|1991|1994|||
Oskaras Jusys|m|LT|ambassador to the UN|1994|2000|||
Gediminas Serksnys|m|LT|ambassador to the UN|2000|2006|Gediminas Šerkšnys||
Dalius Cekuolis|m|LT|ambassador to the UN|2006|2012|||
Raimonda Murmokaite|f|LT|ambassador to the UN|2012|2017|Raimonda Murmokaitė||
Audrius Butkevicius|m|LT|defence minister|1991|1993|Audrius Butkevičius||
Linas Linkevicius|m|LT|defence minister|1993|2004|Linas Linkevičius||
Gediminas Kirkilas|m|LT|defence minister|2004|2006|||
Juozas Olekas|m|LT|defence minister|2006|2016|||
Rasa Jukneviciene|f|LT|defence minister|2008|2012|Rasa Juknevičienė||
Raimundas Karoblis|m|LT|defence minister|2016|2020|||
Arvydas Anusauskas|m|LT|defence minister|2020|2024|Arvydas Anušauskas||
Laurynas Kasciunas|m|LT|defence minister|2024|2024|Laurynas Kasčiūnas||
Dovile Sakaliene|f|LT|defence minister|2024|2025|Dovilė Šakalienė||
Robertas Kaunas|m|LT|defence minister|2025||||
Algirdas Saudargas|m|LT|foreign minister|1990|2000|||
Povilas Gylys|m|LT|foreign minister|1992|1996|||
Antanas Valionis|m|LT|foreign minister|2000|2006|||
Petras Vaitiekunas|m|LT|foreign minister|2006|2008|Petras Vaitiekūnas||
Vygaudas Usackas|m|LT|foreign minister|2008|2010|Vygaudas Ušackas||
Audronius Azubalis|m|LT|foreign minister|2010|2012|Audronius Ažubalis||
Linas Linkevicius|m|LT|foreign minister|2012|2020|Linas Linkevičius||
Gabrielius Landsbergis|m|LT|foreign minister|2020|2024||Homeland Union|
Kestutis Budrys|m|LT|foreign minister|2024||Kęstutis Budrys||
Vytautas Landsbergis|m|LT|president|1990|1992||Sajudis|
Algirdas Brazauskas|m|LT|president|1992|1998||LDDP|
Valdas Adamkus|m|LT|president|1998|2009|||
Rolandas Paksas|m|LT|president|2003|2004|||
Dalia Grybauskaite|f|LT|president|2009|2019|Dalia Grybauskaitė||
Gitanas Nauseda|m|LT|president|2019||Gitanas Nausėda||
Kazimiera Prunskiene|f|LT|prime minister|1990|1991|Kazimiera Prunskienė||
Gediminas Vagnorius|m|LT|prime minister|1991|1999|||
Aleksandras Abisala|m|LT|prime minister|1992|1992|Aleksandras Abišala||
Bronislovas Lubys|m|LT|prime minister|1992|1993|||
Adolfas Slezevicius|m|LT|prime minister|1993|1996|Adolfas Šleževičius|LDDP|
Mindaugas Stankevicius|m|LT|prime minister|1996|1996|Mindaugas Stankevičius|LDDP|
Rolandas Paksas|m|LT|prime minister|1999|2001|||
Andrius Kubilius|m|LT|prime minister|1999|2012||Homeland Union|
Algirdas Brazauskas|m|LT|prime minister|2001|2006|||
Gediminas Kirkilas|m|LT|prime minister|2006|2008|||
Algirdas Butkevicius|m|LT|prime minister|2012|2016|Algirdas Butkevičius||
Saulius Skvernelis|m|LT|prime minister|2016|2020|||
Ingrida Simonyte|f|LT|prime minister|2020|2024|Ingrida Šimonytė|Homeland Union|
Gintautas Paluckas|m|LT|prime minister|2024|2025|||
Inga Ruginiene|f|LT|prime minister|2025||Inga Ruginienė||
Viktorija Cmilyte-Nielsen|f|LT|speaker|2020|2024|Viktorija Čmilytė-Nielsen||
Aivars Baumanis|m|LV|ambassador to the UN|1991|1997|||
Talavs Jundzis|m|LV|defence minister|1991|1994|Tālavs Jundzis||
Girts Valdis Kristovskis|m|LV|defence minister|1998|2004|Ģirts Valdis Kristovskis||
Atis Slakteris|m|LV|defence minister|2006|2007|||
Vinets Veldre|m|LV|defence minister|2007|2009|||
Imants Liegis|m|LV|defence minister|2009|2010|Imants Lieģis||
Artis Pabriks|m|LV|defence minister|2010|2022|||
Raimonds Vejonis|m|LV|defence minister|2014|2015|Raimonds Vējonis||
Raimonds Bergmanis|m|LV|defence minister|2015|2019|||
Inara Murniece|f|LV|defence minister|2022|2023|Ināra Mūrniece||
Andris Spruds|m|LV|defence minister|2023||Andris Sprūds||
Janis Jurkans|m|LV|foreign minister|1990|1992|Jānis Jurkāns||
Georgs Andrejevs|m|LV|foreign minister|1992|1994|||
Valdis Birkavs|m|LV|foreign minister|1994|1999|||
Indulis Berzins|m|LV|foreign minister|1999|2002|Indulis Bērziņš||
Sandra Kalniete|f|LV|foreign minister|2002|2004|||
Artis Pabriks|m|LV|foreign minister|2004|2007|||
Maris Riekstins|m|LV|foreign minister|2007|2010|Māris Riekstiņš||
Girts Valdis Kristovskis|m|LV|foreign minister|2010|2011|Ģirts Valdis Kristovskis||
Edgars Rinkevics|m|LV|foreign minister|2011|2023|Edgars Rinkēvičs||
Krisjanis Karins|m|LV|foreign minister|2023|2024|Krišjānis Kariņš||
Baiba Braze|f|LV|foreign minister|2024||Baiba Braže||
Nils Usakovs|m|LV|mayor|2009|2019|Nils Ušakovs||
Anatolijs Gorbunovs|m|LV|president|1990|1993|||
Guntis Ulmanis|m|LV|president|1993|1999|||
Vaira Vike-Freiberga|f|LV|president|1999|2007|Vaira Vīķe-Freiberga||
Valdis Zatlers|m|LV|president|2007|2011|||
Andris Berzins|m|LV|president|2011|2015|Andris Bērziņš||
Raimonds Vejonis|m|LV|president|2015|2019|Raimonds Vējonis||
Egils Levits|m|LV|president|2019|2023|||
Edgars Rinkevics|m|LV|president|2023||Edgars Rinkēvičs||
Ivars Godmanis|m|LV|prime minister|1990|2009|||
Valdis Birkavs|m|LV|prime minister|1993|1994|||
Maris Gailis|m|LV|prime minister|1994|1995|Māris Gailis||
Andris Skele|m|LV|prime minister|1995|2000|Andris Šķēle||
Guntars Krasts|m|LV|prime minister|1997|1998|||
Vilis Kristopans|m|LV|prime minister|1998|1999|Vilis Krištopans||
Andris Berzins|m|LV|prime minister|2000|2002|Andris Bērziņš||
Einars Repse|m|LV|prime minister|2002|2004|Einars Repše||
Indulis Emsis|m|LV|prime minister|2004|2004|||
Aigars Kalvitis|m|LV|prime minister|2004|2007|Aigars Kalvītis||
Valdis Dombrovskis|m|LV|prime minister|2009|2014|||
Laimdota Straujuma|f|LV|prime minister|2014|2016|||
Maris Kucinskis|m|LV|prime minister|2016|2019|Māris Kučinskis||
Krisjanis Karins|m|LV|prime minister|2019|2023|Krišjānis Kariņš;Arturs Krisjanis Karins||
Evika Silina|f|LV|prime minister|2023||Evika Siliņa||
Ion Botnaru|m|MD|ambassador to the UN|1996|2002|||
Ion Costas|m|MD|defence minister|1992|1992|Ion Costaș||
Pavel Creanga|m|MD|defence minister|1992|1997|Pavel Creangă||
Valeriu Pasat|m|MD|defence minister|1997|1999|||
Victor Gaiciuc|m|MD|defence minister|2001|2021|||
Valeriu Plesca|m|MD|defence minister|2004|2007|Valeriu Pleșca||
Vitalie Marinuta|m|MD|defence minister|2009|2014|Vitalie Marinuța||
Anatol Salaru|m|MD|defence minister|2015|2016|Anatol Șalaru||
Anatolie Nosatii|m|MD|defence minister|2021||Anatolie Nosatîi||
Nicolae Tiu|m|MD|foreign minister|1990|1993|Nicolae Țâu;Nicolae Tau||
Mihai Popov|m|MD|foreign minister|1994|1997|||
Nicolae Tabacaru|m|MD|foreign minister|1997|2000|Nicolae Tăbăcaru||
Nicolae Cernomaz|m|MD|foreign minister|2000|2001|||
Nicolae Dudau|m|MD|foreign minister|2001|2004|Nicolae Dudău||
Andrei Stratan|m|MD|foreign minister|2004|2009|||
Iurie Leanca|m|MD|foreign minister|2009|2013|Iurie Leancă||
Natalia Gherman|f|MD|foreign minister|2013|2016|||
Andrei Galbur|m|MD|foreign minister|2016|2018|||
Nicu Popescu|m|MD|foreign minister|2019|2024|||
Mihai Popsoi|m|MD|foreign minister|2024||Mihai Popșoi|PAS|
Igor Smirnov|m|MD|leader|1991|2011|||
Yevgeny Shevchuk|m|MD|leader|2011|2016|Yevgeni Shevchuk||
Vadim Krasnoselsky|m|MD|leader|2016||||
Vlad Plahotniuc|m|MD|party leader|2016|2019|Vladimir Plahotniuc|PDM|
Ilan Shor|m|MD|party leader|2016||Ilan Șor||
Mircea Snegur|m|MD|president|1990|1997|||
Petru Lucinschi|m|MD|president|1997|2001|Petru Lucinski||
Vladimir Voronin|m|MD|president|2001|2009||PCRM|
Mihai Ghimpu|m|MD|president|2009|2010||PL|
Marian Lupu|m|MD|president|2010|2012|||
Nicolae Timofti|m|MD|president|2012|2016|||
Igor Dodon|m|MD|president|2016|2020||PSRM|
Maia Sandu|f|MD|president|2020|||PAS|
Mircea Druc|m|MD|prime minister|1990|1991|||
Valeriu Muravschi|m|MD|prime minister|1991|1992|||
Andrei Sangheli|m|MD|prime minister|1992|1997|||
Ion Ciubuc|m|MD|prime minister|1997|1999|||
Ion Sturza|m|MD|prime minister|1999|1999|||
Dumitru Braghis|m|MD|prime minister|1999|2001|Dumitru Braghiș||
Vasile Tarlev|m|MD|prime minister|2001|2008|||
Zinaida Greceanii|f|MD|prime minister|2008|2009|Zinaida Greceanîi||
Vlad Filat|m|MD|prime minister|2009|2013|||
Iurie Leanca|m|MD|prime minister|2013|2015|Iurie Leancă||
Chiril Gaburici|m|MD|prime minister|2015|2015|||
Valeriu Strelet|m|MD|prime minister|2015|2015|Valeriu Streleț||
Pavel Filip|m|MD|prime minister|2016|2019|||
Maia Sandu|f|MD|prime minister|2019|2019||PAS|
Ion Chicu|m|MD|prime minister|2019|2020|||
Natalia Gavrilita|f|MD|prime minister|2021|2023|Natalia Gavrilița|PAS|
Dorin Recean|m|MD|prime minister|2023|2025||PAS|
Alexandru Munteanu|m|MD|prime minister|2025||||
Petru Lucinschi|m|MD|speaker|1993|1997|Petru Lucinski||
Dumitru Diacov|m|MD|speaker|1998|2001|Dumitru Diakov||
Mihai Ghimpu|m|MD|speaker|2009|2010||PL|
Andrian Candu|m|MD|speaker|2015|2019||PDM|
Igor Grosu|m|MD|speaker|2021|||PAS|
Viktor Alksnis|m|RU|MP|1989|2007|||
Galina Starovoitova|f|RU|MP|1990|1998|||
Yevgeny Ambartsumov|m|RU|MP|1990|1999|Evgeny Ambartsumov||
Vladimir Lukin|m|RU|MP|1990|2003|Vladimir P. Lukin|Yabloko|
Sergei Baburin|m|RU|MP|1990|2007|Sergey Baburin||
Alexei Arbatov|m|RU|MP|1993|2003|Alexei G. Arbatov|Yabloko|
Sergei Kovalyov|m|RU|MP|1993|2003|Sergei Kovalev;Sergey Kovalyov||
Vladimir Ryzhkov|m|RU|MP|1993|2007|||
Viktor Ilyukhin|m|RU|MP|1993|2011||KPRF|
Konstantin Zatulin|m|RU|MP|1993||||
Vyacheslav Nikonov|m|RU|MP|1994||||
Konstantin Borovoi|m|RU|MP|1995|2000|Konstantin Borovoy||
Dmitry Rogozin|m|RU|MP|1997|2007|Dmitri Rogozin||
Konstantin Kosachev|m|RU|MP|1999||Konstantin Kosachyov|United Russia|
Leonid Slutsky|m|RU|MP|2000|||LDPR|
Gennady Gudkov|m|RU|MP|2001|2012|||
Alexei Pushkov|m|RU|MP|2011||Aleksei Pushkov|United Russia|
Andrei Kartapolov|m|RU|MP|2021|||United Russia|
Lyudmila Alexeyeva|f|RU|activist|1976|2018|Lyudmila Alekseyeva;Ludmila Alexeyeva||
Oleg Orlov|m|RU|activist|1988||||
Natalya Estemirova|f|RU|activist|1991|2009|Natalia Estemirova||
Yevgenia Chirikova|f|RU|activist|2007||||
Yuli Vorontsov|m|RU|ambassador to the UN|1990|1994|Yuly Vorontsov;Yuli M. Vorontsov||
Sergei Lavrov|m|RU|ambassador to the UN|1994|2004|Sergey Lavrov||
Andrei Denisov|m|RU|ambassador to the UN|2004|2006|Andrey Denisov||
Vitaly Churkin|m|RU|ambassador to the UN|2006|2017|Vitali Churkin||
Vassily Nebenzia|m|RU|ambassador to the UN|2017||Vasily Nebenzya;Vasily Nebenzia||
Dmitry Yazov|m|RU|defence minister|1987|1991|Dmitri Yazov||
Yevgeny Shaposhnikov|m|RU|defence minister|1991|1992|Yevgeni Shaposhnikov||
Pavel Grachev|m|RU|defence minister|1992|1996|Pavel S. Grachev||
Igor Rodionov|m|RU|defence minister|1996|1997|||
Igor Sergeyev|m|RU|defence minister|1997|2001|Igor Sergeev||
Sergei Ivanov|m|RU|defence minister|2001|2007|Sergey Ivanov||
Anatoly Serdyukov|m|RU|defence minister|2007|2012|||
Sergei Shoigu|m|RU|defence minister|2012|2024|Sergey Shoigu;Sergei Shoygu||
Andrei Belousov|m|RU|defence minister|2024||Andrey Belousov||
Alexander Shokhin|m|RU|deputy prime minister|1991|1994|Aleksandr Shokhin||
Yegor Gaidar|m|RU|deputy prime minister|1991|1994|Yegor T. Gaidar||
Sergei Shakhrai|m|RU|deputy prime minister|1991|1996|Sergey Shakhrai||
Vladimir Shumeiko|m|RU|deputy prime minister|1992|1993|||
Anatoly Chubais|m|RU|deputy prime minister|1992|1998|Anatoli Chubais||
Oleg Soskovets|m|RU|deputy prime minister|1993|1996|||
Viktor Ilyushin|m|RU|deputy prime minister|1996|1997|||
Boris Nemtsov|m|RU|deputy prime minister|1997|1998|||
Yuri Maslyukov|m|RU|deputy prime minister|1998|1999|||
Valentina Matviyenko|f|RU|deputy prime minister|1998|2003|||
Nikolai Aksyonenko|m|RU|deputy prime minister|1999|2000|||
Ilya Klebanov|m|RU|deputy prime minister|1999|2002|||
Alexei Kudrin|m|RU|deputy prime minister|2000|2011|Aleksei Kudrin||
Alexander Zhukov|m|RU|deputy prime minister|2004|2011|||
Dmitry Medvedev|m|RU|deputy prime minister|2005|2008|Dmitri Medvedev;Dmitriy Medvedev||Q23530
Sergei Ivanov|m|RU|deputy prime minister|2005|2011|Sergey Ivanov||
Igor Sechin|m|RU|deputy prime minister|2008|2012|||
Igor Shuvalov|m|RU|deputy prime minister|2008|2018|||
Dmitry Kozak|m|RU|deputy prime minister|2008|2020|Dmitri Kozak||
Dmitry Rogozin|m|RU|deputy prime minister|2011|2018|Dmitri Rogozin||
Arkady Dvorkovich|m|RU|deputy prime minister|2012|2018|||
Yuri Trutnev|m|RU|deputy prime minister|2013||Yury Trutnev||
Yuri Borisov|m|RU|deputy prime minister|2018|2022|Yury Borisov||
Tatyana Golikova|f|RU|deputy prime minister|2018||Tatiana Golikova||
Andrei Belousov|m|RU|deputy prime minister|2020|2024|Andrey Belousov||
Alexander Novak|m|RU|deputy prime minister|2020||||
Dmitry Chernyshenko|m|RU|deputy prime minister|2020||||
Denis Manturov|m|RU|deputy prime minister|2022||||
Vladimir Bukovsky|m|RU|dissident|1963|2019|||
Andrei Sakharov|m|RU|dissident|1968|1989|||
Alexander Solzhenitsyn|m|RU|dissident|1970|2008|Aleksandr Solzhenitsyn||
Yelena Bonner|f|RU|dissident|1972|2011|Elena Bonner||
Sergei Kovalyov|m|RU|dissident|1974|2021|Sergei Kovalev;Sergey Kovalyov||
Natan Sharansky|m|RU|dissident|1977|1986|Anatoly Shcharansky||
Alexander Litvinenko|m|RU|dissident|1998|2006|Aleksandr Litvinenko||
Boris Berezovsky|m|RU|dissident|2000|2013|||
Yevgeny Primakov|m|RU|envoy|1990|1991|Yevgeni Primakov;Evgeny Primakov||
Vitaly Churkin|m|RU|envoy|1992|1994|Vitali Churkin||
Viktor Posuvalyuk|m|RU|envoy|1992|1999|Viktor Posuvaliuk||
Viktor Chernomyrdin|m|RU|envoy|1999|1999|Victor Chernomyrdin||
Vladimir Kalamanov|m|RU|envoy|2000|2002|||
Akhmed Zakayev|m|RU|envoy|2001||Akhmed Zakaev||
Alexander Losyukov|m|RU|envoy|2003|2007|Aleksandr Losyukov||
Vladimir Chizhov|m|RU|envoy|2005|2022|||
Dmitry Rogozin|m|RU|envoy|2008|2011|Dmitri Rogozin||
Mikhail Margelov|m|RU|envoy|2008|2014|||
Zamir Kabulov|m|RU|envoy|2011||||
Mikhail Bogdanov|m|RU|envoy|2012|2025|||
Yuri Ushakov|m|RU|envoy|2012||Yury Ushakov||
Vladislav Surkov|m|RU|envoy|2013|2020|||
Alexander Lavrentiev|m|RU|envoy|2015||Alexander Lavrentyev||
Dmitry Kozak|m|RU|envoy|2020|2025|Dmitri Kozak||
Vladimir Medinsky|m|RU|envoy|2022||||
Kirill Dmitriev|m|RU|envoy|2025||||
Boris Fyodorov|m|RU|finance minister|1993|1994|Boris Fedorov||
Mikhail Zadornov|m|RU|finance minister|1997|1999|||
Alexei Kudrin|m|RU|finance minister|2000|2011|Aleksei Kudrin||
Anton Siluanov|m|RU|finance minister|2011||||
Andrei Gromyko|m|RU|foreign minister|1957|1985|||
Eduard Shevardnadze|m|RU|foreign minister|1985|1991|Edward Shevardnadze||
Andrei Kozyrev|m|RU|foreign minister|1990|1996|Andrey Kozyrev;Andrei V. Kozyrev||
Alexander Bessmertnykh|m|RU|foreign minister|1991|1991|Aleksandr Bessmertnykh||
Boris Pankin|m|RU|foreign minister|1991|1991|||
Yevgeny Primakov|m|RU|foreign minister|1996|1998|Yevgeni Primakov;Evgeny Primakov||
Igor Ivanov|m|RU|foreign minister|1998|2004|Igor S. Ivanov||
Sergei Lavrov|m|RU|foreign minister|2004||Sergey Lavrov||
Boris Gromov|m|RU|general|1987|1995|||
Mikhail Moiseyev|m|RU|general|1988|1991|Mikhail Moiseev||
Alexander Lebed|m|RU|general|1991|1995|Aleksandr Lebed;Alexander I. Lebed||
Mikhail Kolesnikov|m|RU|general|1992|1996|||
Viktor Samsonov|m|RU|general|1996|1997|||
Leonid Ivashov|m|RU|general|1996|2001|||
Anatoly Kvashnin|m|RU|general|1997|2004|||
Viktor Kazantsev|m|RU|general|1999|2000|||
Gennady Troshev|m|RU|general|1999|2002|||
Vladimir Shamanov|m|RU|general|1999|2016|||
Yuri Baluyevsky|m|RU|general|2004|2008|Yury Baluyevsky||
Nikolai Makarov|m|RU|general|2008|2012|Nikolay Makarov||
Valery Gerasimov|m|RU|general|2012||||
Alexander Dvornikov|m|RU|general|2015|2022|Aleksandr Dvornikov||
Sergei Surovikin|m|RU|general|2017|2023|Sergey Surovikin||
Boris Nemtsov|m|RU|governor|1991|1997|||
Yevgeny Nazdratenko|m|RU|governor|1993|2001|||
Alexander Rutskoi|m|RU|governor|1996|2000|Aleksandr Rutskoi;Alexander Rutskoy||
Vladimir Yakovlev|m|RU|governor|1996|2003|||
Alexander Lebed|m|RU|governor|1998|2002|Aleksandr Lebed||
Boris Gromov|m|RU|governor|2000|2012|||
Valentina Matviyenko|f|RU|governor|2003|2011|||
Vadim Bakatin|m|RU|interior minister|1988|1990|||
Boris Pugo|m|RU|interior minister|1990|1991|||
Viktor Yerin|m|RU|interior minister|1992|1995|||
Anatoly Kulikov|m|RU|interior minister|1995|1998|||
Sergei Stepashin|m|RU|interior minister|1998|1999|Sergey Stepashin||
Vladimir Rushailo|m|RU|interior minister|1999|2001|||
Boris Gryzlov|m|RU|interior minister|2001|2003|||
Rashid Nurgaliyev|m|RU|interior minister|2003|2012|Rashid Nurgaliev||
Vladimir Kolokoltsev|m|RU|interior minister|2012||||
Josef Stalin|m|RU|leader|1924|1953|Joseph Stalin;Iosif Stalin||
Nikita Khrushchev|m|RU|leader|1953|1964|Nikita Khruschev||
Leonid Brezhnev|m|RU|leader|1964|1982|||
Yuri Andropov|m|RU|leader|1982|1984|Yury Andropov||
Konstantin Chernenko|m|RU|leader|1984|1985|||
Mikhail Gorbachev|m|RU|leader|1985|1991|Mikhail S. Gorbachev||Q30487
Mintimer Shaimiev|m|RU|leader|1991|2010|Mintimer Shaimiyev||
Ruslan Aushev|m|RU|leader|1993|2001|||
Doku Zavgayev|m|RU|leader|1995|1996|Doku Zavgaev||
Akhmad Kadyrov|m|RU|leader|2000|2004|Akhmat Kadyrov||
Alu Alkhanov|m|RU|leader|2004|2007|||
Ramzan Kadyrov|m|RU|leader|2007||||
Gavriil Popov|m|RU|mayor|1990|1992|Gavril Popov||
Anatoly Sobchak|m|RU|mayor|1991|1996|||
Yuri Luzhkov|m|RU|mayor|1992|2010|Yury Luzhkov||
Sergei Sobyanin|m|RU|mayor|2010||Sergey Sobyanin||
Oleg Lobov|m|RU|national security adviser|1993|1996|||
Alexander Lebed|m|RU|national security adviser|1996|1996|Aleksandr Lebed;Alexander I. Lebed||
Ivan Rybkin|m|RU|national security adviser|1996|1998|||
Andrei Kokoshin|m|RU|national security adviser|1998|1998|||
Nikolai Bordyuzha|m|RU|national security adviser|1998|1999|||
Vladimir Putin|m|RU|national security adviser|1999|1999|||Q7747
Sergei Ivanov|m|RU|national security adviser|1999|2001|Sergey Ivanov||
Vladimir Rushailo|m|RU|national security adviser|2001|2004|||
Igor Ivanov|m|RU|national security adviser|2004|2007|Igor S. Ivanov||
Nikolai Patrushev|m|RU|national security adviser|2008|2024|Nikolay Patrushev||
Sergei Shoigu|m|RU|national security adviser|2024||Sergey Shoigu;Sergei Shoygu||
Garry Kasparov|m|RU|opposition leader|2005||Gary Kasparov||
Mikhail Kasyanov|m|RU|opposition leader|2005||||
Boris Nemtsov|m|RU|opposition leader|2008|2015|||
Alexei Navalny|m|RU|opposition leader|2011|2024|Aleksei Navalny;Alexey Navalny||
Sergei Udaltsov|m|RU|opposition leader|2011||Sergey Udaltsov||
Ilya Yashin|m|RU|opposition leader|2012||||
Mikhail Khodorkovsky|m|RU|opposition leader|2014||||
Vladimir Kara-Murza|m|RU|opposition leader|2014||||
Yulia Navalnaya|f|RU|opposition leader|2024||||
Vladimir Zhirinovsky|m|RU|party leader|1990|2022|Vladimir V. Zhirinovsky;Vladimir Zhirinovskiy|LDPR|
Viktor Anpilov|m|RU|party leader|1992|2018|||
Yegor Gaidar|m|RU|party leader|1993|2001||Russia's Choice|
Grigory Yavlinsky|m|RU|party leader|1993|2008|Grigori Yavlinsky;Grigory Yavlinskiy|Yabloko|
Gennady Zyuganov|m|RU|party leader|1993||Gennadi Zyuganov;Gennady A. Zyuganov|KPRF|
Alexander Lebed|m|RU|party leader|1995|2002|Aleksandr Lebed||
Boris Nemtsov|m|RU|party leader|2001|2004||SPS|
Sergei Mironov|m|RU|party leader|2006||Sergey Mironov|A Just Russia|
Dmitry Medvedev|m|RU|party leader|2012||Dmitri Medvedev;Dmitriy Medvedev|United Russia|Q23530
Leonid Slutsky|m|RU|party leader|2022|||LDPR|
Mikhail Gorbachev|m|RU|president|1990|1991|Mikhail S. Gorbachev||Q30487
Boris Yeltsin|m|RU|president|1991|1999|Boris N. Yeltsin;Boris Jeltsin||Q34453
Vladimir Putin|m|RU|president|2000||Vladimir V. Putin;Vladimir Vladimirovich Putin|United Russia|Q7747
Dmitry Medvedev|m|RU|president|2008|2012|Dmitri Medvedev;Dmitriy Medvedev|United Russia|Q23530
Nikolai Ryzhkov|m|RU|prime minister|1985|1991|Nikolay Ryzhkov||
Ivan Silayev|m|RU|prime minister|1990|1991|||
Valentin Pavlov|m|RU|prime minister|1991|1991|||
Yegor Gaidar|m|RU|prime minister|1992|1992|Yegor T. Gaidar||
Viktor Chernomyrdin|m|RU|prime minister|1992|1998|Victor Chernomyrdin;Viktor S. Chernomyrdin||
Sergei Kiriyenko|m|RU|prime minister|1998|1998|Sergey Kiriyenko;Sergei Kirienko||
Yevgeny Primakov|m|RU|prime minister|1998|1999|Yevgeni Primakov;Evgeny Primakov||
Sergei Stepashin|m|RU|prime minister|1999|1999|Sergey Stepashin||
Vladimir Putin|m|RU|prime minister|1999|2012|Vladimir V. Putin|United Russia|Q7747
Mikhail Kasyanov|m|RU|prime minister|2000|2004|||
Mikhail Fradkov|m|RU|prime minister|2004|2007|||
Viktor Zubkov|m|RU|prime minister|2007|2008|||
Dmitry Medvedev|m|RU|prime minister|2012|2020|Dmitri Medvedev;Dmitriy Medvedev|United Russia|Q23530
Mikhail Mishustin|m|RU|prime minister|2020||||
Dzhokhar Dudayev|m|RU|rebel leader|1991|1996|Dzhokhar Dudaev;Djokhar Dudayev;Dzhokar Dudayev||
Shamil Basayev|m|RU|rebel leader|1991|2006|Shamil Basaev||
Salman Raduyev|m|RU|rebel leader|1994|2000|Salman Raduev||
Khattab|m|RU|rebel leader|1995|2002|Emir Khattab;Ibn al-Khattab||
Aslan Maskhadov|m|RU|rebel leader|1995|2005|||
Zelimkhan Yandarbiyev|m|RU|rebel leader|1996|1997|Zelimkhan Yandarbiev||
Abdul-Khalim Sadulayev|m|RU|rebel leader|2005|2006|Abdul-Khalim Saidullayev||
Doku Umarov|m|RU|rebel leader|2006|2013|Dokka Umarov||
Yevgeny Prigozhin|m|RU|rebel leader|2023|2023|Evgeny Prigozhin||
Anatoly Lukyanov|m|RU|speaker|1990|1991|||
Boris Yeltsin|m|RU|speaker|1990|1991|Boris N. Yeltsin||Q34453
Ruslan Khasbulatov|m|RU|speaker|1991|1993|Ruslan I. Khasbulatov||
Ivan Rybkin|m|RU|speaker|1994|1996|||
Vladimir Shumeiko|m|RU|speaker|1994|1996|||
Yegor Stroyev|m|RU|speaker|1996|2001|Yegor Stroev||
Gennady Seleznyov|m|RU|speaker|1996|2003|Gennady Seleznev;Gennadi Seleznyov||
Sergei Mironov|m|RU|speaker|2001|2011|Sergey Mironov||
Boris Gryzlov|m|RU|speaker|2003|2011||United Russia|
Sergei Naryshkin|m|RU|speaker|2011|2016|Sergey Naryshkin||
Valentina Matviyenko|f|RU|speaker|2011||Valentina Matvienko||
Vyacheslav Volodin|m|RU|speaker|2016|||United Russia|
Gennady Gerasimov|m|RU|spokesman|1986|1990|Gennadi Gerasimov;Gennadi I. Gerasimov||
Vitaly Ignatenko|m|RU|spokesman|1990|1991|Vitaly N. Ignatenko||
Vitaly Churkin|m|RU|spokesman|1990|1992|Vitali Churkin||
Andrei Grachev|m|RU|spokesman|1991|1991|Andrei S. Grachev||
Movladi Udugov|m|RU|spokesman|1991|2000|||
Vyacheslav Kostikov|m|RU|spokesman|1992|1995|||
Sergei Yastrzhembsky|m|RU|spokesman|1992|2004|Sergey Yastrzhembsky||
Grigory Karasin|m|RU|spokesman|1993|1996|||
Sergei Medvedev|m|RU|spokesman|1995|1996|||
Mikhail Demurin|m|RU|spokesman|1995|1997|||
Gennady Tarasov|m|RU|spokesman|1996|1998|||
Dmitry Yakushkin|m|RU|spokesman|1998|2000|||
Vladimir Rakhmanin|m|RU|spokesman|1998|2000|||
Alexander Yakovenko|m|RU|spokesman|2000|2004|Aleksandr Yakovenko||
Alexei Gromov|m|RU|spokesman|2000|2008|Aleksei Gromov||
Mikhail Kamynin|m|RU|spokesman|2005|2008|||
Andrei Nesterenko|m|RU|spokesman|2008|2010|||
Dmitry Peskov|m|RU|spokesman|2008||Dmitri Peskov||
Alexander Lukashevich|m|RU|spokesman|2011|2015|Aleksandr Lukashevich||
Igor Konashenkov|m|RU|spokesman|2011||||
Natalya Timakova|f|RU|spokeswoman|2008|2018|Natalia Timakova||
Maria Zakharova|f|RU|spokeswoman|2015||Mariya Zakharova||
Gennady Yanayev|m|RU|vice president|1990|1991|Gennadi Yanayev;Gennady Yanaev||
Alexander Rutskoi|m|RU|vice president|1991|1993|Aleksandr Rutskoi;Alexander Rutskoy;Aleksandr V. Rutskoi||
Rashid Alimov|m|TJ|ambassador to the UN|1994|2005|||
Sirodjidin Aslov|m|TJ|ambassador to the UN|2005|2013|Sirojiddin Aslov||
Mahmadamin Mahmadaminov|m|TJ|ambassador to the UN|2013|2020|||
Sherali Khairullayev|m|TJ|defence minister|1995|2013|Sherali Khairulloyev||
Sherali Mirzo|m|TJ|defence minister|2013|2025|||
Emomali Sobirzoda|m|TJ|defence minister|2025||||
Rashid Alimov|m|TJ|foreign minister|1992|1994|||
Talbak Nazarov|m|TJ|foreign minister|1994|2006|||
Khamrokhon Zarifi|m|TJ|foreign minister|2006|2013|Hamrokhon Zarifi||
Sirodjidin Aslov|m|TJ|foreign minister|2013||Sirojiddin Aslov;Sirojiddin Muhriddin;Sirodjiddin Aslov||
Makhmud Khudoberdyev|m|TJ|general|1992|1998|Mahmud Khudoiberdiev;Makhmud Khudoiberdiyev||
Akbar Turajonzoda|m|TJ|opposition leader|1992|1998|Akbar Turadzhonzoda|UTO|
Said Abdullo Nuri|m|TJ|opposition leader|1993|2006|Sayed Abdullo Nuri;Said Abdulla Nuri|UTO|
Muhiddin Kabiri|m|TJ|opposition leader|2006|||IRPT|
Kakhar Makhkamov|m|TJ|president|1990|1991|Qahhor Mahkamov||
Rakhmon Nabiyev|m|TJ|president|1991|1992|Rahmon Nabiyev;Rakhman Nabiyev||
Akbarsho Iskandarov|m|TJ|president|1992|1992|Akbarshah Iskandarov||
Emomali Rakhmonov|m|TJ|president|1992||Emomali Rahmon;Imamali Rakhmonov;Imomali Rakhmonov;Imomali Rahmonov;Emomali Rahmonov||
Akbar Mirzoyev|m|TJ|prime minister|1992|1992|||
Abdumalik Abdulladzhanov|m|TJ|prime minister|1992|1993|Abdumalik Abdullajanov||
Abdujalil Samadov|m|TJ|prime minister|1993|1994|||
Jamshed Karimov|m|TJ|prime minister|1994|1996|Dzhamshed Karimov||
Yakhyo Azimov|m|TJ|prime minister|1996|1999|Yahyo Azimov||
Akil Akilov|m|TJ|prime minister|1999|2013|Oqil Oqilov||
Kokhir Rasulzoda|m|TJ|prime minister|2013||Qohir Rasulzoda||
Aksoltan Ataeva|f|TM|ambassador to the UN|1995||Aksoltan Atayeva||
Avdy Kuliev|m|TM|foreign minister|1990|1992|Avdy Kuliyev||
Boris Shikhmuradov|m|TM|foreign minister|1995|2000|||
Batyr Berdyev|m|TM|foreign minister|2000|2001|Batyr Berdiyev||
Rashid Meredov|m|TM|foreign minister|2001||||
Saparmurat Niyazov|m|TM|president|1990|2006|Saparmurad Niyazov;Saparmurat Nyazov||
Gurbanguly Berdymukhamedov|m|TM|president|2006|2022|Gurbanguly Berdimuhamedow;Gurbanguly Berdymukhammedov;Gurbanguly Berdimuhamedov||
Serdar Berdymukhamedov|m|TM|president|2022||Serdar Berdimuhamedow;Serdar Berdimuhamedov||
Oleksiy Goncharenko|m|UA|MP|2014||Oleksii Honcharenko||
David Arakhamia|m|UA|MP|2019||Davyd Arakhamia|Servant of the People|
Hennady Udovenko|m|UA|ambassador to the UN|1985|1992|Hennadiy Udovenko;Gennady Udovenko||
Victor Batiouk|m|UA|ambassador to the UN|1992|1994|Viktor Batiuk||
Anatoly Zlenko|m|UA|ambassador to the UN|1994|1997|Anatoliy Zlenko;Anatoli Zlenko||
Volodymyr Yelchenko|m|UA|ambassador to the UN|1997|2019|Volodymyr Yel'chenko||
Valery Kuchynsky|m|UA|ambassador to the UN|2001|2006|Valeriy Kuchinsky||
Yuriy Sergeyev|m|UA|ambassador to the UN|2007|2015|Yuriy Sergeev;Yuri Sergeyev||
Sergiy Kyslytsya|m|UA|ambassador to the UN|2020|2025|Sergiy Kyslytsia||
Andrii Melnyk|m|UA|ambassador to the UN|2025||Andriy Melnyk||
Kostyantyn Morozov|m|UA|defence minister|1991|1993|Konstantin Morozov||
Vitaly Radetsky|m|UA|defence minister|1993|1994|Vitaliy Radetsky||
Valery Shmarov|m|UA|defence minister|1994|1996|Valeriy Shmarov||
Oleksandr Kuzmuk|m|UA|defence minister|1996|2005|Olexander Kuzmuk||
Volodymyr Shkidchenko|m|UA|defence minister|2001|2003|||
Yevhen Marchuk|m|UA|defence minister|2003|2004|Yevgeny Marchuk||
Anatoliy Hrytsenko|m|UA|defence minister|2005|2007|Anatoly Hrytsenko||
Yuriy Yekhanurov|m|UA|defence minister|2007|2009|Yuri Yekhanurov;Yury Yekhanurov||
Mykhailo Yezhel|m|UA|defence minister|2010|2012|||
Pavlo Lebedev|m|UA|defence minister|2012|2014|||
Ihor Tenyukh|m|UA|defence minister|2014|2014|||
Valeriy Heletey|m|UA|defence minister|2014|2014|||
Stepan Poltorak|m|UA|defence minister|2014|2019|||
Andriy Zagorodnyuk|m|UA|defence minister|2019|2020|Andriy Zahorodniuk||
Andriy Taran|m|UA|defence minister|2020|2021|||
Oleksii Reznikov|m|UA|defence minister|2021|2023|Oleksiy Reznikov||
Rustem Umerov|m|UA|defence minister|2023|2025|||
Denys Shmyhal|m|UA|defence minister|2025|2026|Denys Shmygal||
Mykhailo Fedorov|m|UA|defence minister|2026||||
Olha Stefanishyna|f|UA|deputy prime minister|2020|2025|Olga Stefanishyna||
Iryna Vereshchuk|f|UA|deputy prime minister|2021|2024|||
Oleksandr Kubrakov|m|UA|deputy prime minister|2022|2024|||
Mykhailo Fedorov|m|UA|deputy prime minister|2023|2026|||
Andriy Yermak|m|UA|envoy|2020|2025|Andrii Yermak;Andriy Ermak||
Viktor Pynzenyk|m|UA|finance minister|2005|2009|||
Natalie Jaresko|f|UA|finance minister|2014|2016|||
Oleksandr Danylyuk|m|UA|finance minister|2016|2018|||
Anatoly Zlenko|m|UA|foreign minister|1990|2003|Anatoliy Zlenko;Anatoli Zlenko||
Hennady Udovenko|m|UA|foreign minister|1994|1998|Hennadiy Udovenko;Gennady Udovenko||
Borys Tarasyuk|m|UA|foreign minister|1998|2007|Boris Tarasyuk||
Kostyantyn Gryshchenko|m|UA|foreign minister|2003|2012|Kostyantyn Hryshchenko;Konstantin Grishchenko||
Arseniy Yatsenyuk|m|UA|foreign minister|2007|2007|Arseny Yatseniuk;Arseniy Yatseniuk||
Volodymyr Ohryzko|m|UA|foreign minister|2007|2009|||
Petro Poroshenko|m|UA|foreign minister|2009|2010|||
Leonid Kozhara|m|UA|foreign minister|2012|2014|||
Andriy Deshchytsya|m|UA|foreign minister|2014|2014|Andrii Deshchytsia||
Pavlo Klimkin|m|UA|foreign minister|2014|2019|||
Vadym Prystaiko|m|UA|foreign minister|2019|2020|||
Dmytro Kuleba|m|UA|foreign minister|2020|2024|||
Andrii Sybiha|m|UA|foreign minister|2024||Andriy Sybiha||
Viktor Muzhenko|m|UA|general|2014|2019|||
Ruslan Khomchak|m|UA|general|2019|2021|||
Kyrylo Budanov|m|UA|general|2020||||
Valerii Zaluzhnyi|m|UA|general|2021|2024|Valery Zaluzhny;Valeriy Zaluzhnyi;Valeriy Zaluzhny||
Oleksandr Syrskyi|m|UA|general|2024||Oleksandr Syrsky;Oleksandr Syrskiy||
Yuriy Kravchenko|m|UA|interior minister|1995|2001|Yuri Kravchenko||
Yuriy Lutsenko|m|UA|interior minister|2005|2010|Yuri Lutsenko;Yury Lutsenko||
Vitaliy Zakharchenko|m|UA|interior minister|2011|2014|Vitaly Zakharchenko||
Arsen Avakov|m|UA|interior minister|2014|2021|||
Denys Monastyrsky|m|UA|interior minister|2021|2023|Denys Monastyrskyi||
Ihor Klymenko|m|UA|interior minister|2023||||
Yuri Meshkov|m|UA|leader|1994|1995|Yuriy Meshkov||
Sergei Aksyonov|m|UA|leader|2014||Sergey Aksyonov;Sergei Aksenov||
Leonid Chernovetsky|m|UA|mayor|2006|2012|Leonid Chernovetskyi||
Vitali Klitschko|m|UA|mayor|2014||Vitaly Klitschko||
Ihor Terekhov|m|UA|mayor|2021||||
Volodymyr Horbulin|m|UA|national security adviser|1994|1999|Vladimir Gorbulin||
Yevhen Marchuk|m|UA|national security adviser|1999|2003|Yevgeny Marchuk||
Andriy Parubiy|m|UA|national security adviser|2014|2014|||
Oleksandr Turchynov|m|UA|national security adviser|2014|2019|Olexander Turchynov||
Oleksandr Danylyuk|m|UA|national security adviser|2019|2019|||
Oleksiy Danilov|m|UA|national security adviser|2019|2024|||
Oleksandr Lytvynenko|m|UA|national security adviser|2024|2025|||
Rustem Umerov|m|UA|national security adviser|2025||||
Oleksandr Moroz|m|UA|party leader|1991|2010|Alexander Moroz|Socialist|
Vyacheslav Chornovil|m|UA|party leader|1992|1999|Vyacheslav Chernovil|Rukh|
Petro Symonenko|m|UA|party leader|1993||Pyotr Simonenko|Communist|
Yulia Tymoshenko|f|UA|party leader|1999||Yuliya Tymoshenko|Batkivshchyna|
Oleh Tyahnybok|m|UA|party leader|2004||Oleg Tyagnibok|Svoboda|
Vitali Klitschko|m|UA|party leader|2010||Vitaly Klitschko|UDAR|
Dmytro Yarosh|m|UA|party leader|2013|2015|Dmitry Yarosh|Right Sector|
Viktor Medvedchuk|m|UA|party leader|2018|2022|||
Leonid Kravchuk|m|UA|president|1991|1994|Leonid M. Kravchuk||
Leonid Kuchma|m|UA|president|1994|2005|Leonid D. Kuchma||
Viktor Yushchenko|m|UA|president|2005|2010|Victor Yushchenko;Viktor Yuschenko||
Viktor Yanukovych|m|UA|president|2010|2014|Viktor Yanukovich;Victor Yanukovych|Party of Regions|
Oleksandr Turchynov|m|UA|president|2014|2014|Olexander Turchynov||
Petro Poroshenko|m|UA|president|2014|2019|||
Volodymyr Zelensky|m|UA|president|2019||Volodymyr Zelenskyy;Volodymyr Zelenskiy;Vladimir Zelensky|Servant of the People|Q3874799
Vitaly Masol|m|UA|prime minister|1987|1995|Vitaliy Masol||
Vitold Fokin|m|UA|prime minister|1990|1992|||
Leonid Kuchma|m|UA|prime minister|1992|1993|Leonid D. Kuchma||
Yukhym Zvyahilsky|m|UA|prime minister|1993|1994|Yefim Zvyagilsky||
Yevhen Marchuk|m|UA|prime minister|1995|1996|Yevgeny Marchuk;Evhen Marchuk||
Pavlo Lazarenko|m|UA|prime minister|1996|1997|Pavel Lazarenko||
Valery Pustovoitenko|m|UA|prime minister|1997|1999|Valeriy Pustovoitenko||
Viktor Yushchenko|m|UA|prime minister|1999|2001|Victor Yushchenko||
Anatoly Kinakh|m|UA|prime minister|2001|2002|Anatoliy Kinakh||
Viktor Yanukovych|m|UA|prime minister|2002|2007|Viktor Yanukovich;Victor Yanukovych|Party of Regions|
Yuriy Yekhanurov|m|UA|prime minister|2005|2006|Yuri Yekhanurov;Yury Yekhanurov||
Yulia Tymoshenko|f|UA|prime minister|2005|2010|Yuliya Tymoshenko|Batkivshchyna|
Mykola Azarov|m|UA|prime minister|2010|2014|Nikolai Azarov|Party of Regions|
Arseniy Yatsenyuk|m|UA|prime minister|2014|2016|Arseny Yatseniuk;Arseniy Yatseniuk||
Volodymyr Groysman|m|UA|prime minister|2016|2019|Volodymyr Hroysman||
Oleksiy Honcharuk|m|UA|prime minister|2019|2020|||
Denys Shmyhal|m|UA|prime minister|2020|2025|Denys Shmygal||
Yulia Svyrydenko|f|UA|prime minister|2025||Yuliia Svyrydenko||
Alexander Borodai|m|UA|rebel leader|2014|2014|Aleksandr Borodai||
Igor Girkin|m|UA|rebel leader|2014|2014|Igor Strelkov||
Igor Plotnitsky|m|UA|rebel leader|2014|2017|||
Alexander Zakharchenko|m|UA|rebel leader|2014|2018|Aleksandr Zakharchenko||
Denis Pushilin|m|UA|rebel leader|2014||||
Leonid Pasechnik|m|UA|rebel leader|2017||||
Leonid Kravchuk|m|UA|speaker|1990|1991|Leonid M. Kravchuk||
Ivan Plyushch|m|UA|speaker|1991|2002|Ivan Pliushch||
Oleksandr Moroz|m|UA|speaker|1994|2007|Alexander Moroz|Socialist|
Volodymyr Lytvyn|m|UA|speaker|2002|2012|||
Andriy Parubiy|m|UA|speaker|2016|2019|||
Dmytro Razumkov|m|UA|speaker|2019|2021|||
Ruslan Stefanchuk|m|UA|speaker|2021||||
Andriy Lysenko|m|UA|spokesman|2014|2017|||
Oleg Nikolenko|m|UA|spokesman|2020|2024|Oleh Nikolenko||
Mykhailo Podolyak|m|UA|spokesman|2020||||
Heorhii Tykhyi|m|UA|spokesman|2024||||
Alisher Vohidov|m|UZ|ambassador to the UN|1998|2010|Alisher Vokhidov||
Kadyr Gulyamov|m|UZ|defence minister|2000|2005|Kodir Gulyamov||
Ruslan Mirzayev|m|UZ|defence minister|2005|2008|||
Kabul Berdiyev|m|UZ|defence minister|2008|2017|Qabul Berdiyev||
Abdusalom Azizov|m|UZ|defence minister|2017|2019|||
Bakhodir Kurbanov|m|UZ|defence minister|2019|2024|Bahodir Kurbanov||
Shukhrat Khalmukhamedov|m|UZ|defence minister|2024||||
Abdulaziz Kamilov|m|UZ|foreign minister|1994|2022|Abdulaziz Komilov||
Sodyq Safoyev|m|UZ|foreign minister|2003|2005|Sadyk Safayev||
Vladimir Norov|m|UZ|foreign minister|2006|2022|||
Bakhtiyor Saidov|m|UZ|foreign minister|2022||||
Muhammad Salih|m|UZ|opposition leader|1990||Mohammad Solih;Mukhammad Salikh|Erk|
Islam Karimov|m|UZ|president|1990|2016|Islom Karimov||
Shavkat Mirziyoyev|m|UZ|president|2016||Shavkat Mirziyoev||
Abdulkhashim Mutalov|m|UZ|prime minister|1992|1995|Abdulhashim Mutalov||
Utkir Sultanov|m|UZ|prime minister|1995|2003|Otkir Sultonov||
Shavkat Mirziyoyev|m|UZ|prime minister|2003|2016|Shavkat Mirziyoev||
Abdulla Aripov|m|UZ|prime minister|2016||||
Juma Namangani|m|UZ|rebel leader|1998|2001|Dzhuma Namangani|IMU|
Tahir Yuldashev|m|UZ|rebel leader|1998|2009|Tohir Yuldashev;Takhir Yuldashev|IMU|
`;
