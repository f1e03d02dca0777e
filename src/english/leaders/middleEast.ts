/** Leaders of the Middle East and North Africa, 1990–2026: name | gender | country | office | from | to | spellings | party | Wikidata. Own compilation; see the head of `index.ts`. */
export const middleEast = `
Zayed bin Sultan al-Nahyan|m|AE|president|1971|2004|Sheikh Zayed;Zayed bin Sultan Al Nahyan;Sheik Zayed||
Khalifa bin Zayed al-Nahyan|m|AE|president|2004|2022|Sheikh Khalifa;Khalifa bin Zayed Al Nahyan;Sheik Khalifa||
Mohammed bin Zayed al-Nahyan|m|AE|president|2022||Mohammed bin Zayed;Mohamed bin Zayed;Mohamed bin Zayed Al Nahyan;Sheikh Mohammed bin Zayed||
Rashid bin Saeed al-Maktoum|m|AE|prime minister|1979|1990|Sheikh Rashid;Rashid bin Saeed Al Maktoum||
Maktoum bin Rashid al-Maktoum|m|AE|prime minister|1990|2006|Sheikh Maktoum;Maktoum bin Rashid Al Maktoum||
Mohammed bin Rashid al-Maktoum|m|AE|prime minister|2006||Mohammed bin Rashid;Mohammed bin Rashid Al Maktoum;Sheikh Mohammed bin Rashid||
Mohammed bin Zayed al-Nahyan|m|AE|crown prince|2004|2022|Mohammed bin Zayed;Mohamed bin Zayed;Mohamed bin Zayed Al Nahyan||
Khaled bin Mohamed al-Nahyan|m|AE|crown prince|2023||Khaled bin Mohamed bin Zayed Al Nahyan;Khaled bin Mohamed Al Nahyan||
Rashid Abdullah al-Nuaimi|m|AE|foreign minister|1980|2006|Rashid Abdullah;Rashid Abdulla al-Nuaimi||
Abdullah bin Zayed al-Nahyan|m|AE|foreign minister|2006||Abdullah bin Zayed;Sheikh Abdullah bin Zayed;Abdullah bin Zayed Al Nahyan||
Tahnoun bin Zayed al-Nahyan|m|AE|national security adviser|2016||Tahnoun bin Zayed;Tahnoon bin Zayed||
Lana Nusseibeh|f|AE|ambassador to the UN|2013|2024|Lana Zaki Nusseibeh||
Yousef al-Otaiba|m|AE|envoy|2008||Yousef Al Otaiba||
Anwar Gargash|m|AE|envoy|2021||||
Ahmed Mansoor|m|AE|activist|2011||Ahmed Mansour||
Khalifa bin Salman al-Khalifa|m|BH|prime minister|1970|2020|Khalifa bin Salman Al Khalifa||
Salman bin Hamad al-Khalifa|m|BH|prime minister|2020||Salman bin Hamad Al Khalifa||
Hamad bin Isa al-Khalifa|m|BH|king|2002||King Hamad;Hamad bin Isa Al Khalifa||
Isa bin Salman al-Khalifa|m|BH|emir|1961|1999|Sheikh Isa;Isa bin Salman Al Khalifa;Sheik Isa||
Hamad bin Isa al-Khalifa|m|BH|emir|1999|2002|Sheikh Hamad;Hamad bin Isa Al Khalifa||
Salman bin Hamad al-Khalifa|m|BH|crown prince|1999||Salman bin Hamad Al Khalifa||
Isa Qassim|m|BH|leader|2001||Sheikh Isa Qassim;Isa Qasim||
Mohammed bin Mubarak al-Khalifa|m|BH|foreign minister|1971|2005|Mohammed bin Mubarak Al Khalifa||
Khalid bin Ahmed al-Khalifa|m|BH|foreign minister|2005|2020|Khalid bin Ahmed Al Khalifa;Khaled bin Ahmed Al Khalifa||
Abdullatif al-Zayani|m|BH|foreign minister|2020||Abdullatif bin Rashid Al Zayani;Abdullatif Al Zayani||
Hassan Mushaima|m|BH|opposition leader|1994||Hassan Mushaimaa;Hasan Mushaima|Haq|
Abdul Amir al-Jamri|m|BH|opposition leader|1994|2006|Abdul-Amir al-Jamri;Sheikh Abdul Amir al-Jamri||
Ali Salman|m|BH|opposition leader|2001||Sheikh Ali Salman;Sheik Ali Salman|Wefaq|
Ibrahim Sharif|m|BH|opposition leader|2006|||Waad|
Abdulhadi al-Khawaja|m|BH|activist|2002||Abdulhadi Al Khawaja;Abdul-Hadi al-Khawaja||
Nabeel Rajab|m|BH|activist|2011||||
Maryam al-Khawaja|f|BH|activist|2011||Maryam Al Khawaja||
Zainab al-Khawaja|f|BH|activist|2011||Zainab Al Khawaja||
Chadli Bendjedid|m|DZ|president|1979|1992|Chadli Benjedid|FLN|
Mohamed Boudiaf|m|DZ|president|1992|1992|Mohammed Boudiaf||
Ali Kafi|m|DZ|president|1992|1994|||
Liamine Zeroual|m|DZ|president|1994|1999|Lamine Zeroual||
Abdelaziz Bouteflika|m|DZ|president|1999|2019|Abdel Aziz Bouteflika|FLN|
Abdelkader Bensalah|m|DZ|president|2019|2019|||
Abdelmadjid Tebboune|m|DZ|president|2019||||
Mouloud Hamrouche|m|DZ|prime minister|1989|1991||FLN|
Sid Ahmed Ghozali|m|DZ|prime minister|1991|1992|||
Belaid Abdessalam|m|DZ|prime minister|1992|1993|Belaid Abdesselam||
Redha Malek|m|DZ|prime minister|1993|1994|||
Mokdad Sifi|m|DZ|prime minister|1994|1995|||
Ahmed Ouyahia|m|DZ|prime minister|1995|2019||RND|
Ismail Hamdani|m|DZ|prime minister|1998|1999|Smail Hamdani||
Ahmed Benbitour|m|DZ|prime minister|1999|2000|||
Ali Benflis|m|DZ|prime minister|2000|2003||FLN|
Abdelaziz Belkhadem|m|DZ|prime minister|2006|2008||FLN|
Abdelmalek Sellal|m|DZ|prime minister|2012|2017|||
Abdelmadjid Tebboune|m|DZ|prime minister|2017|2017|||
Noureddine Bedoui|m|DZ|prime minister|2019|2019|Nouredine Bedoui||
Abdelaziz Djerad|m|DZ|prime minister|2019|2021|||
Aymen Benabderrahmane|m|DZ|prime minister|2021|2023|Ayman Benabderrahmane||
Nadir Larbaoui|m|DZ|prime minister|2023|2025|||
Sifi Ghrieb|m|DZ|prime minister|2025||||
Lakhdar Brahimi|m|DZ|foreign minister|1991|1993|||
Mohamed Salah Dembri|m|DZ|foreign minister|1993|1996|Salah Dembri||
Ahmed Attaf|m|DZ|foreign minister|1996||||
Youcef Yousfi|m|DZ|foreign minister|1999|2000|Youssef Yousfi||
Abdelaziz Belkhadem|m|DZ|foreign minister|2000|2005||FLN|
Mohammed Bedjaoui|m|DZ|foreign minister|2005|2007|Mohamed Bedjaoui||
Mourad Medelci|m|DZ|foreign minister|2007|2013|||
Ramtane Lamamra|m|DZ|foreign minister|2013|2023|||
Abdelkader Messahel|m|DZ|foreign minister|2017|2019|||
Sabri Boukadoum|m|DZ|foreign minister|2019|2021|Sabri Boukadum||
Khaled Nezzar|m|DZ|defence minister|1990|1993|||
Liamine Zeroual|m|DZ|defence minister|1993|1999|Lamine Zeroual||
Noureddine Yazid Zerhouni|m|DZ|interior minister|1999|2010|Yazid Zerhouni;Noureddine Zerhouni||
Abdallah Baali|m|DZ|ambassador to the UN|1996|2005|||
Amar Bendjama|m|DZ|ambassador to the UN|2023||||
Hocine Ait Ahmed|m|DZ|opposition leader|1963|2015|Hocine Aït Ahmed|FFS|
Abassi Madani|m|DZ|opposition leader|1989|2003|Abbassi Madani|FIS|
Ali Belhadj|m|DZ|opposition leader|1989||Ali Benhadj|FIS|
Said Sadi|m|DZ|opposition leader|1989|2012|Saïd Sadi|RCD|
Abdallah Djaballah|m|DZ|opposition leader|1989||Abdallah Saad Djaballah||
Djamel Zitouni|m|DZ|rebel leader|1994|1996||GIA|
Antar Zouabri|m|DZ|rebel leader|1996|2002||GIA|
Hassan Hattab|m|DZ|rebel leader|1998|2003||GSPC|
Mokhtar Belmokhtar|m|DZ|rebel leader|2003||Moktar Belmoktar||
Abdelmalek Droukdel|m|DZ|rebel leader|2004|2020|Abdelmalek Droukdal|AQIM|
Louisa Hanoune|f|DZ|party leader|1990|||Workers' Party|
Mahfoud Nahnah|m|DZ|party leader|1990|2003||MSP|
Abdelkader Bensalah|m|DZ|speaker|2002|2019|||
Mohamed Mediene|m|DZ|general|1990|2015|Mohammed Mediene||
Mohamed Lamari|m|DZ|general|1993|2004|Mohammed Lamari||
Ahmed Gaid Salah|m|DZ|general|2004|2019|Ahmed Gaed Salah||
Said Chengriha|m|DZ|general|2019||Saïd Chengriha||
Hosni Mubarak|m|EG|president|1981|2011|Husni Mubarak;Mohamed Hosni Mubarak;Muhammad Hosni Mubarak|NDP|
Mohammed Morsi|m|EG|president|2012|2013|Mohamed Morsi;Mohamed Mursi;Mohammed Mursi|Muslim Brotherhood|
Adly Mansour|m|EG|president|2013|2014|Adly Mahmud Mansour||
Abdel Fattah al-Sisi|m|EG|president|2014||Abdel Fattah el-Sissi;Abdel-Fattah el-Sissi;Abdel Fattah el-Sisi;Abdul Fattah al-Sisi||
Atef Sedki|m|EG|prime minister|1986|1996|Atef Sidqi;Atef Sidki||
Kamal Ganzouri|m|EG|prime minister|1996|2012|Kamal el-Ganzouri;Kamal al-Ganzouri||
Atef Ebeid|m|EG|prime minister|1999|2004|Atef Obeid;Atef Abeid||
Ahmed Nazif|m|EG|prime minister|2004|2011|Ahmad Nazif|NDP|
Ahmed Shafiq|m|EG|prime minister|2011|2011|Ahmed Shafik;Ahmad Shafiq||
Essam Sharaf|m|EG|prime minister|2011|2011|||
Hesham Kandil|m|EG|prime minister|2012|2013|Hisham Qandil;Hesham Qandil||
Hazem el-Beblawi|m|EG|prime minister|2013|2014|Hazem al-Beblawi;Hazem Beblawi||
Ibrahim Mahlab|m|EG|prime minister|2014|2015|Ibrahim Mehleb;Ibrahim Mahleb||
Sherif Ismail|m|EG|prime minister|2015|2018|Sharif Ismail||
Mostafa Madbouly|m|EG|prime minister|2018||Moustafa Madbouly;Mustafa Madbouly||
Mohammed Sayed Tantawi|m|EG|leader|1996|2010|Mohamed Sayed Tantawi||
Mustafa Mashhour|m|EG|leader|1996|2002|Mustafa Mashour|Muslim Brotherhood|
Maamoun el-Hodeibi|m|EG|leader|2002|2004|Mamoun el-Hodeiby;Maamoun al-Hudaibi|Muslim Brotherhood|
Mohammed Mahdi Akef|m|EG|leader|2004|2010|Mahdi Akef;Mohamed Mahdi Akef|Muslim Brotherhood|
Mohammed Badie|m|EG|leader|2010|2013|Mohamed Badie|Muslim Brotherhood|
Ahmed el-Tayeb|m|EG|leader|2010||Ahmed al-Tayeb;Ahmed el-Tayyeb||
Mohammed Hussein Tantawi|m|EG|leader|2011|2012|Mohamed Hussein Tantawi;Hussein Tantawi;Muhammad Hussein Tantawi||
Khairat el-Shater|m|EG|leader|2011|2013|Khairat al-Shater|Muslim Brotherhood|
Omar Suleiman|m|EG|vice president|2011|2011|Omar Soliman||
Mohamed ElBaradei|m|EG|vice president|2013|2013|Mohammed ElBaradei;Mohamed el-Baradei||
Esmat Abdel Meguid|m|EG|foreign minister|1984|1991|Ahmed Esmat Abdel Meguid;Esmat Abdel-Meguid||
Amr Moussa|m|EG|foreign minister|1991|2001|Amr Musa||
Ahmed Maher|m|EG|foreign minister|2001|2004|Ahmed Maher el-Sayed||
Ahmed Aboul Gheit|m|EG|foreign minister|2004|2011|Ahmed Abul Gheit;Ahmed Abou el-Gheit;Ahmed Aboul-Gheit||
Nabil Elaraby|m|EG|foreign minister|2011|2011|Nabil el-Arabi;Nabil al-Arabi||
Mohammed Kamel Amr|m|EG|foreign minister|2011|2013|Mohamed Kamel Amr||
Nabil Fahmy|m|EG|foreign minister|2013|2014|||
Sameh Shoukry|m|EG|foreign minister|2014|2024|Sameh Shukri;Sameh Shoukri||
Badr Abdelatty|m|EG|foreign minister|2024||Badr Abdel-Atty;Badr Abdel Atty||
Mohammed Hussein Tantawi|m|EG|defence minister|1991|2012|Mohamed Hussein Tantawi;Hussein Tantawi||
Abdel Fattah al-Sisi|m|EG|defence minister|2012|2014|Abdel-Fattah el-Sissi;Abdel Fattah el-Sissi;Abdel Fattah el-Sisi||
Sedki Sobhi|m|EG|defence minister|2014|2018|Sedki Sobhy;Sedqi Sobhi||
Mohamed Zaki|m|EG|defence minister|2018|2024|Mohammed Zaki||
Abdel Mageed Saqr|m|EG|defence minister|2024||Abdel Meguid Saqr||
Youssef Boutros-Ghali|m|EG|finance minister|2004|2011|Youssef Boutros Ghali||
Abdel Halim Moussa|m|EG|interior minister|1990|1993|Mohammed Abdel-Halim Moussa||
Hassan el-Alfi|m|EG|interior minister|1993|1997|Hassan al-Alfi;Hassan Alfi||
Habib el-Adly|m|EG|interior minister|1997|2011|Habib al-Adly;Habib al-Adli||
Mohammed Ibrahim|m|EG|interior minister|2013|2015|Mohamed Ibrahim||
Magdy Abdel Ghaffar|m|EG|interior minister|2015|2018|Magdi Abdel-Ghaffar||
Mahmoud Tawfik|m|EG|interior minister|2018||Mahmoud Tawfiq||
Amr Moussa|m|EG|ambassador to the UN|1990|1991|Amr Musa||
Nabil Elaraby|m|EG|ambassador to the UN|1991|1999|Nabil el-Arabi||
Ahmed Aboul Gheit|m|EG|ambassador to the UN|1999|2004|Ahmed Aboul-Gheit||
Maged Abdelaziz|m|EG|ambassador to the UN|2005|2012|Maged Abdel Aziz||
Noman Gomaa|m|EG|opposition leader|2000|2006|Numan Gomaa;Noaman Gomaa|Wafd|
Ayman Nour|m|EG|opposition leader|2004||Aiman Nour|Ghad|
Mohamed ElBaradei|m|EG|opposition leader|2010|2013|Mohammed ElBaradei;Mohamed el-Baradei||
Abdel Moneim Aboul Fotouh|m|EG|opposition leader|2011||Abdel-Moneim Abolfotoh;Abdel Moneim Abol Fotoh||
Amr Moussa|m|EG|opposition leader|2011|2013|Amr Musa||
Hamdeen Sabahi|m|EG|opposition leader|2012||Hamdeen Sabbahi;Hamdin Sabahi||
Ayman al-Zawahri|m|EG|rebel leader|1991|2022|Ayman al-Zawahiri;Ayman Zawahri|al-Qaida|
Fathi Sorour|m|EG|speaker|1990|2011|Fathi Surur;Ahmed Fathi Sorour|NDP|
Saad el-Katatni|m|EG|speaker|2012|2012|Saad al-Katatni|Muslim Brotherhood|
Omar Suleiman|m|EG|general|1993|2011|Omar Soliman||
Sami Anan|m|EG|general|2005|2012|Sami Enan;Sami Hafez Anan||
Osama el-Baz|m|EG|envoy|1981|2011|Osama al-Baz||
Hossam Zaki|m|EG|spokesman|2007|2011|||
Essam el-Erian|m|EG|spokesman|2009|2013|Essam al-Erian|Muslim Brotherhood|
Gehad el-Haddad|m|EG|spokesman|2012|2013|Gehad al-Haddad|Muslim Brotherhood|
Badr Abdelatty|m|EG|spokesman|2013|2015|Badr Abdel-Atty;Badr Abdel Atty||
Ahmed Abu Zeid|m|EG|spokesman|2015||Ahmed Abou Zeid||
Omar Abdel Rahman|m|EG|dissident|1990|2017|Omar Abdel-Rahman;Sheik Omar Abdel Rahman||
Saad Eddin Ibrahim|m|EG|dissident|2000||||
Alaa Abdel-Fattah|m|EG|activist|2006||Alaa Abdel Fattah;Alaa Abd el-Fattah;Alaa Abd El Fattah||
Wael Ghonim|m|EG|activist|2011||||
Mohamed Abdelaziz|m|EH|president|1976|2016|Mohammed Abdelaziz|Polisario|
Brahim Ghali|m|EH|president|2016|||Polisario|
Bouchraya Beyoun|m|EH|prime minister|1993||Bouchraya Hammoudi Beyoun|Polisario|
Abdelkader Taleb Omar|m|EH|prime minister|2003|2018|Abdelkader Taleb Oumar|Polisario|
Mohamed Salem Ould Salek|m|EH|foreign minister|1998|2023|Mohamed Salem Ould-Salek|Polisario|
Ahmed Boukhari|m|EH|ambassador to the UN|1991|2018|Ahmed Bujari|Polisario|
Sidi Omar|m|EH|ambassador to the UN|2018|||Polisario|
Aminatou Haidar|f|EH|activist|1987||Aminatu Haidar||
Chaim Herzog|m|IL|president|1983|1993||Labor|
Ezer Weizman|m|IL|president|1993|2000|Ezer Weizmann||
Moshe Katsav|m|IL|president|2000|2007|Moshe Katzav|Likud|
Shimon Peres|m|IL|president|2007|2014|||
Reuven Rivlin|m|IL|president|2014|2021|Reuven Ruvi Rivlin|Likud|
Isaac Herzog|m|IL|president|2021||Yitzhak Herzog||
Yitzhak Shamir|m|IL|prime minister|1986|1992||Likud|
Yitzhak Rabin|m|IL|prime minister|1992|1995|Yitzchak Rabin|Labor|
Shimon Peres|m|IL|prime minister|1995|1996||Labor|
Benjamin Netanyahu|m|IL|prime minister|1996||Binyamin Netanyahu;Bibi Netanyahu;Benyamin Netanyahu|Likud|Q43723
Ehud Barak|m|IL|prime minister|1999|2001||Labor|
Ariel Sharon|m|IL|prime minister|2001|2006|Arik Sharon|Likud|Q60206
Ehud Olmert|m|IL|prime minister|2006|2009||Kadima|
Naftali Bennett|m|IL|prime minister|2021|2022||Yamina|
Yair Lapid|m|IL|prime minister|2022|2022||Yesh Atid|
Ovadia Yosef|m|IL|leader|1984|2013|Rabbi Ovadia Yosef|Shas|
Moshe Arens|m|IL|foreign minister|1988|1990||Likud|
David Levy|m|IL|foreign minister|1990|2000|||
Shimon Peres|m|IL|foreign minister|1992|2002||Labor|
Ehud Barak|m|IL|foreign minister|1995|1996||Labor|
Ariel Sharon|m|IL|foreign minister|1998|1999||Likud|Q60206
Shlomo Ben-Ami|m|IL|foreign minister|2000|2001|Shlomo Ben Ami|Labor|
Benjamin Netanyahu|m|IL|foreign minister|2002|2003|Binyamin Netanyahu|Likud|Q43723
Silvan Shalom|m|IL|foreign minister|2003|2006||Likud|
Tzipi Livni|f|IL|foreign minister|2006|2009|Tzipora Livni;Tsipi Livni|Kadima|
Avigdor Lieberman|m|IL|foreign minister|2009|2015|Avigdor Liberman|Yisrael Beitenu|
Israel Katz|m|IL|foreign minister|2019|2024|Yisrael Katz|Likud|
Gabi Ashkenazi|m|IL|foreign minister|2020|2021|||
Yair Lapid|m|IL|foreign minister|2021|2022||Yesh Atid|
Eli Cohen|m|IL|foreign minister|2023|2024||Likud|
Gideon Saar|m|IL|foreign minister|2024||Gideon Sa'ar||
Moshe Arens|m|IL|defence minister|1990|1999||Likud|
Yitzhak Rabin|m|IL|defence minister|1992|1995||Labor|
Yitzhak Mordechai|m|IL|defence minister|1996|1999|||
Ehud Barak|m|IL|defence minister|1999|2013|||
Binyamin Ben-Eliezer|m|IL|defence minister|2001|2002|Benjamin Ben-Eliezer;Fuad Ben-Eliezer|Labor|
Shaul Mofaz|m|IL|defence minister|2002|2006|||
Amir Peretz|m|IL|defence minister|2006|2007||Labor|
Moshe Yaalon|m|IL|defence minister|2013|2016|Moshe Ya'alon;Moshe Bogie Yaalon|Likud|
Avigdor Lieberman|m|IL|defence minister|2016|2018|Avigdor Liberman|Yisrael Beitenu|
Naftali Bennett|m|IL|defence minister|2019|2020|||
Benny Gantz|m|IL|defence minister|2020|2022|Benjamin Gantz|Blue and White|
Yoav Gallant|m|IL|defence minister|2022|2024||Likud|
Israel Katz|m|IL|defence minister|2024||Yisrael Katz|Likud|
Avraham Shochat|m|IL|finance minister|1992|2001|Beiga Shochat;Avraham Shohat|Labor|
Yaakov Neeman|m|IL|finance minister|1997|1998|||
Silvan Shalom|m|IL|finance minister|2001|2003||Likud|
Benjamin Netanyahu|m|IL|finance minister|2003|2005|Binyamin Netanyahu|Likud|Q43723
Ronnie Bar-On|m|IL|finance minister|2007|2009|Roni Bar-On|Kadima|
Yuval Steinitz|m|IL|finance minister|2009|2013||Likud|
Yair Lapid|m|IL|finance minister|2013|2014||Yesh Atid|
Moshe Kahlon|m|IL|finance minister|2015|2020||Kulanu|
Avigdor Lieberman|m|IL|finance minister|2021|2022|Avigdor Liberman|Yisrael Beitenu|
Bezalel Smotrich|m|IL|finance minister|2022|||Religious Zionism|
Aryeh Deri|m|IL|interior minister|1988|2023|Arieh Deri|Shas|
Eli Yishai|m|IL|interior minister|2000|2013||Shas|
Uzi Landau|m|IL|interior minister|2001|2003||Likud|
Avi Dichter|m|IL|interior minister|2006|2009||Kadima|
Gideon Saar|m|IL|interior minister|2013|2014|Gideon Sa'ar|Likud|
Ayelet Shaked|f|IL|interior minister|2021|2022||Yamina|
Giora Eiland|m|IL|national security adviser|2004|2006|||
Uzi Arad|m|IL|national security adviser|2009|2011|||
Yaakov Amidror|m|IL|national security adviser|2011|2013|||
Yossi Cohen|m|IL|national security adviser|2013|2015|||
Meir Ben-Shabbat|m|IL|national security adviser|2017|2021|||
Eyal Hulata|m|IL|national security adviser|2021|2023|||
Tzachi Hanegbi|m|IL|national security adviser|2023|2025||Likud|
Yoram Aridor|m|IL|ambassador to the UN|1990|1992||Likud|
Gad Yaacobi|m|IL|ambassador to the UN|1992|1996|||
Dore Gold|m|IL|ambassador to the UN|1997|1999|||
Yehuda Lancry|m|IL|ambassador to the UN|1999|2002|||
Dan Gillerman|m|IL|ambassador to the UN|2003|2008|||
Gabriela Shalev|f|IL|ambassador to the UN|2008|2010|||
Ron Prosor|m|IL|ambassador to the UN|2011|2015|||
Danny Danon|m|IL|ambassador to the UN|2015|||Likud|
Gilad Erdan|m|IL|ambassador to the UN|2020|2024||Likud|
Tzipi Livni|f|IL|opposition leader|2009|2012||Kadima|
Shelly Yachimovich|f|IL|opposition leader|2012|2013|Shelly Yacimovich|Labor|
Isaac Herzog|m|IL|opposition leader|2013|2018||Labor|
Yair Lapid|m|IL|opposition leader|2020|||Yesh Atid|
Rehavam Zeevi|m|IL|party leader|1988|2001|Rehavam Ze'evi|Moledet|
Natan Sharansky|m|IL|party leader|1995|2003|Anatoly Shcharansky|Yisrael B'Aliyah|
Yossi Sarid|m|IL|party leader|1996|2003||Meretz|
Yosef Lapid|m|IL|party leader|1999|2006|Tommy Lapid;Yosef Tommy Lapid|Shinui|
Avigdor Lieberman|m|IL|party leader|1999||Avigdor Liberman|Yisrael Beitenu|
Yossi Beilin|m|IL|party leader|2004|2008||Meretz|
Ayman Odeh|m|IL|party leader|2015|||Hadash|
Avi Gabbay|m|IL|party leader|2017|2019||Labor|
Mansour Abbas|m|IL|party leader|2018|||Ra'am|
Itamar Ben-Gvir|m|IL|party leader|2019||Itamar Ben Gvir|Otzma Yehudit|
Benny Gantz|m|IL|party leader|2019|||Blue and White|
Merav Michaeli|f|IL|party leader|2021|2024||Labor|
Yair Golan|m|IL|party leader|2024|||Democrats|
Avraham Burg|m|IL|speaker|1999|2003|Avrum Burg|Labor|
Reuven Rivlin|m|IL|speaker|2003|2013||Likud|
Yuli Edelstein|m|IL|speaker|2013|2020||Likud|
Amir Ohana|m|IL|speaker|2022|||Likud|
Azmi Bishara|m|IL|MP|1996|2007||Balad|
Ahmad Tibi|m|IL|MP|1999||Ahmed Tibi|Ta'al|
Haneen Zoabi|f|IL|MP|2009|2019|Hanin Zoabi|Balad|
Moshe Feiglin|m|IL|MP|2013|2015|||
Teddy Kollek|m|IL|mayor|1965|1993|||
Ehud Olmert|m|IL|mayor|1993|2003||Likud|
Ron Huldai|m|IL|mayor|1998||||
Uri Lupolianski|m|IL|mayor|2003|2008|||
Nir Barkat|m|IL|mayor|2008|2018|||
Moshe Lion|m|IL|mayor|2018||||
Ehud Barak|m|IL|general|1991|1995|||
Amnon Lipkin-Shahak|m|IL|general|1995|1998|Amnon Shahak||
Shaul Mofaz|m|IL|general|1998|2002|||
Moshe Yaalon|m|IL|general|2002|2005|Moshe Ya'alon||
Dan Halutz|m|IL|general|2005|2007|||
Gabi Ashkenazi|m|IL|general|2007|2011|||
Benny Gantz|m|IL|general|2011|2015|||
Gadi Eizenkot|m|IL|general|2015|2019|Gadi Eisenkot;Gadi Eisenkott||
Aviv Kochavi|m|IL|general|2019|2023|Aviv Kohavi||
Herzi Halevi|m|IL|general|2023|2025|||
Eyal Zamir|m|IL|general|2025||||
Zalman Shoval|m|IL|envoy|1990|2000||Likud|
Itamar Rabinovich|m|IL|envoy|1993|1996|||
Danny Ayalon|m|IL|envoy|2002|2006|Daniel Ayalon||
Sallai Meridor|m|IL|envoy|2006|2009|||
Michael Oren|m|IL|envoy|2009|2013|||
Ron Dermer|m|IL|envoy|2013|2021|||
Yechiel Leiter|m|IL|envoy|2025||||
Raanan Gissin|m|IL|spokesman|2001|2006|Ra'anan Gissin||
Mark Regev|m|IL|spokesman|2004|2015|||
Avichay Adraee|m|IL|spokesman|2005||Avichai Adraee||
Yigal Palmor|m|IL|spokesman|2008|2014|||
Ofir Gendelman|m|IL|spokesman|2011||||
Peter Lerner|m|IL|spokesman|2013|2017|||
Emmanuel Nahshon|m|IL|spokesman|2014|2019|||
Jonathan Conricus|m|IL|spokesman|2017|2021|||
Daniel Hagari|m|IL|spokesman|2023|2025|||
Eylon Levy|m|IL|spokesman|2023|2024|||
Effie Defrin|m|IL|spokesman|2025||||
Mordechai Vanunu|m|IL|dissident|1986||||
Uri Avnery|m|IL|activist|1993|2018|||
Saddam Hussein|m|IQ|president|1979|2003|Saddam Hussain;Saddam Husayn|Baath|Q1316
Ghazi al-Yawer|m|IQ|president|2004|2005|Ghazi Yawer;Ghazi Ajil al-Yawer;Ghazi al-Yawar||
Jalal Talabani|m|IQ|president|2005|2014||PUK|
Massoud Barzani|m|IQ|president|2005|2017|Masoud Barzani|KDP|
Fuad Masum|m|IQ|president|2014|2018|Fouad Massoum;Fuad Masoum|PUK|
Barham Salih|m|IQ|president|2018|2022|Barham Saleh;Barham Salah|PUK|
Nechirvan Barzani|m|IQ|president|2019||Nechervan Barzani|KDP|
Abdul Latif Rashid|m|IQ|president|2022||Abdul Latif Jamal Rashid;Abdullatif Rashid|PUK|
Saadoun Hammadi|m|IQ|prime minister|1991|1991|Sadoun Hammadi|Baath|
Mohammed Hamza al-Zubaidi|m|IQ|prime minister|1991|1993|Mohammed Hamza Zubaidi|Baath|
Ahmed Hussein Khudayir|m|IQ|prime minister|1993|1994|Ahmad Husayn Khudayir|Baath|
Nechirvan Barzani|m|IQ|prime minister|1999|2019|Nechervan Barzani|KDP|
Barham Salih|m|IQ|prime minister|2001|2012|Barham Saleh|PUK|
Ayad Allawi|m|IQ|prime minister|2004|2005|Iyad Allawi|INA|
Ibrahim al-Jaafari|m|IQ|prime minister|2005|2006|Ibrahim Jaafari|Dawa|
Nouri al-Maliki|m|IQ|prime minister|2006|2014|Nuri al-Maliki;Nouri Kamal al-Maliki;Jawad al-Maliki|Dawa|
Haider al-Abadi|m|IQ|prime minister|2014|2018|Haidar al-Abadi;Haider Abadi|Dawa|
Adel Abdul Mahdi|m|IQ|prime minister|2018|2020|Adel Abdul-Mahdi;Adil Abdul Mahdi||
Masrour Barzani|m|IQ|prime minister|2019|||KDP|
Mustafa al-Kadhimi|m|IQ|prime minister|2020|2022|Mustafa Kadhimi||
Mohammed Shia al-Sudani|m|IQ|prime minister|2022||Mohammed Shia al Sudani;Mohammed al-Sudani||
Jalal Talabani|m|IQ|leader|1975|2017||PUK|
Massoud Barzani|m|IQ|leader|1979||Masoud Barzani;Masud Barzani|KDP|
Ali al-Sistani|m|IQ|leader|1992||Ali Sistani;Ayatollah Ali al-Sistani;Ali Husseini al-Sistani||
Muqtada al-Sadr|m|IQ|leader|2003||Moqtada al-Sadr;Moktada al-Sadr;Muqtada Sadr;Moqtada Sadr||
Adnan Pachachi|m|IQ|leader|2003|2004|Adnan al-Pachachi||
Harith al-Dhari|m|IQ|leader|2003|2015|Harith al-Dari;Hareth al-Dhari||
Qais al-Khazali|m|IQ|leader|2006||Qais Khazali;Qays al-Khazali||
Hadi al-Amiri|m|IQ|leader|2009||Hadi al-Ameri|Badr|
Abu Mahdi al-Muhandis|m|IQ|leader|2014|2020|Abu Mahdi Muhandis||
Bafel Talabani|m|IQ|leader|2020|||PUK|
Taha Muhyiddin Maruf|m|IQ|vice president|1974|2003|Taha Mohieddin Maruf||
Izzat Ibrahim|m|IQ|vice president|1979|2003|Izzat Ibrahim al-Douri;Ezzat Ibrahim|Baath|
Taha Yassin Ramadan|m|IQ|vice president|1991|2003|Taha Yasin Ramadan|Baath|
Adel Abdul Mahdi|m|IQ|vice president|2005|2011|Adel Abdul-Mahdi;Adil Abdul Mahdi|SCIRI|
Tariq al-Hashimi|m|IQ|vice president|2006|2012|Tareq al-Hashemi;Tariq al-Hashemi|Iraqi Islamic Party|
Tariq Aziz|m|IQ|deputy prime minister|1979|2003|Tareq Aziz;Tarek Aziz|Baath|
Barham Salih|m|IQ|deputy prime minister|2004|2009|Barham Saleh|PUK|
Ahmed Chalabi|m|IQ|deputy prime minister|2005|2006|Ahmad Chalabi;Ahmed Chalaby|INC|
Saleh al-Mutlaq|m|IQ|deputy prime minister|2010|2015|Saleh al-Mutlak;Salih al-Mutlaq||
Tariq Aziz|m|IQ|foreign minister|1983|1991|Tareq Aziz;Tarek Aziz|Baath|
Ahmed Hussein Khudayir|m|IQ|foreign minister|1991|1992|Ahmad Husayn Khudayir|Baath|
Mohammed Saeed al-Sahhaf|m|IQ|foreign minister|1992|2001|Mohammed Said al-Sahhaf;Mohammed Saeed Sahaf;Mohammed Saeed al-Sahaf|Baath|
Naji Sabri|m|IQ|foreign minister|2001|2003|Naji Sabri al-Hadithi|Baath|
Hoshyar Zebari|m|IQ|foreign minister|2003|2014|Hoshiyar Zebari;Hoshyar al-Zebari|KDP|
Ibrahim al-Jaafari|m|IQ|foreign minister|2014|2018|Ibrahim Jaafari|Dawa|
Mohamed Ali Alhakim|m|IQ|foreign minister|2018|2020|Mohammed Ali al-Hakim||
Fuad Hussein|m|IQ|foreign minister|2020||Fouad Hussein|KDP|
Hussein Kamel|m|IQ|defence minister|1991|1991|Hussein Kamel al-Majid;Hussein Kamel Hassan|Baath|
Ali Hassan al-Majid|m|IQ|defence minister|1991|1995|Ali Hassan al-Majeed;Chemical Ali|Baath|
Sultan Hashim Ahmed|m|IQ|defence minister|1995|2003|Sultan Hashem Ahmed;Sultan Hashim Ahmad|Baath|
Ali Allawi|m|IQ|defence minister|2003|2004|||
Hazem Shaalan|m|IQ|defence minister|2004|2005|Hazim al-Shaalan;Hazem al-Shaalan||
Saadoun al-Dulaimi|m|IQ|defence minister|2005|2014|Sadoun al-Dulaimi||
Abdul Qadir al-Obeidi|m|IQ|defence minister|2006|2010|Abdul-Qader al-Obeidi;Abdul Qadir Mohammed Jassim||
Khaled al-Obeidi|m|IQ|defence minister|2014|2016|Khaled al-Obaidi;Khalid al-Obeidi||
Falah al-Naqib|m|IQ|interior minister|2004|2005|Falah Hassan al-Naqib||
Bayan Jabr|m|IQ|interior minister|2005|2006|Bayan Jabr Solagh;Baqir Jabr al-Zubeidi||
Jawad al-Bolani|m|IQ|interior minister|2006|2010|Jawad Bolani||
Mowaffak al-Rubaie|m|IQ|national security adviser|2004|2009|Mowaffaq al-Rubaie;Muwaffaq al-Rubaie||
Falih al-Fayyadh|m|IQ|national security adviser|2011|2020|Faleh al-Fayyad;Falih al-Fayadh||
Qasim al-Araji|m|IQ|national security adviser|2020||Qassim al-Araji;Qasem al-Araji||
Nizar Hamdoon|m|IQ|ambassador to the UN|1992|1998|Nizar Hamdoun||
Mohammed al-Douri|m|IQ|ambassador to the UN|2001|2003|Mohammed Aldouri;Mohammed Al Douri||
Feisal al-Istrabadi|m|IQ|ambassador to the UN|2004|2007|Feisal Istrabadi||
Mohammed Baqir al-Hakim|m|IQ|opposition leader|1982|2003|Mohammad Baqir al-Hakim;Mohammed Baqr al-Hakim;Mohammed Bakir al-Hakim|SCIRI|
Ahmed Chalabi|m|IQ|opposition leader|1992|2003|Ahmad Chalabi|INC|
Abu Musab al-Zarqawi|m|IQ|rebel leader|2003|2006|Abu Musab Zarqawi;Abu Mussab al-Zarqawi||
Abu Ayyub al-Masri|m|IQ|rebel leader|2006|2010|Abu Ayub al-Masri||
Abu Omar al-Baghdadi|m|IQ|rebel leader|2006|2010|||
Abu Bakr al-Baghdadi|m|IQ|rebel leader|2010|2019|Abu Bakr Baghdadi;Ibrahim Awad al-Badri|Islamic State|
Abdul Aziz al-Hakim|m|IQ|party leader|2003|2009|Abdel Aziz al-Hakim;Abdul-Aziz al-Hakim|SCIRI|
Ammar al-Hakim|m|IQ|party leader|2009||Amar al-Hakim||
Hajim al-Hassani|m|IQ|speaker|2005|2006|Hajem al-Hassani||
Mahmoud al-Mashhadani|m|IQ|speaker|2006||Mahmoud Mashhadani||
Osama al-Nujaifi|m|IQ|speaker|2010|2014|Usama al-Nujaifi;Osama Nujaifi||
Salim al-Jabouri|m|IQ|speaker|2014|2018|Saleem al-Jubouri;Salim al-Jubouri||
Mohammed al-Halbousi|m|IQ|speaker|2018|2023|Mohammed Halbousi;Mohamed al-Halbousi||
Uday Hussein|m|IQ|MP|2000|2003|Odai Hussein;Udai Hussein|Baath|
Barzan al-Tikriti|m|IQ|envoy|1989|1998|Barzan Ibrahim;Barzan Ibrahim al-Tikriti;Barzan Ibrahim Hasan||
Laith Kubba|m|IQ|spokesman|2005|2006|Leith Kubba||
Ali al-Dabbagh|m|IQ|spokesman|2006|2012|Ali Dabbagh||
Qassim al-Moussawi|m|IQ|spokesman|2007|2011|Qassim Moussawi||
Saad al-Hadithi|m|IQ|spokesman|2014|2020|Saad Hadithi||
Bassem al-Awadi|m|IQ|spokesman|2022||Basim al-Awadi||
Akbar Hashemi Rafsanjani|m|IR|president|1989|1997|Ali Akbar Hashemi Rafsanjani;Hashemi Rafsanjani||
Mohammad Khatami|m|IR|president|1997|2005|Mohammed Khatami;Muhammad Khatami||
Mahmoud Ahmadinejad|m|IR|president|2005|2013|Mahmud Ahmadinejad;Mahmoud Ahmadi-Nejad||
Hassan Rouhani|m|IR|president|2013|2021|Hassan Rowhani;Hasan Rouhani;Hassan Rohani||
Ebrahim Raisi|m|IR|president|2021|2024|Ibrahim Raisi;Ebrahim Raeisi||
Mohammad Mokhber|m|IR|president|2024|2024|Mohammed Mokhber||
Masoud Pezeshkian|m|IR|president|2024||Massoud Pezeshkian||
Ruhollah Khomeini|m|IR|supreme leader|1979|1989|Ayatollah Ruhollah Khomeini||
Ali Khamenei|m|IR|supreme leader|1989||Ayatollah Ali Khamenei;Sayyid Ali Khamenei;Ali Hoseini Khamenei||
Gholam Hossein Mohseni Ejei|m|IR|leader|2021||Gholamhossein Mohseni Ejei||
Hassan Habibi|m|IR|vice president|1989|2001|||
Masoumeh Ebtekar|f|IR|vice president|1997|2021|||
Mohammad Reza Aref|m|IR|vice president|2001||||
Parviz Davoodi|m|IR|vice president|2005|2009|Parviz Davoudi||
Mohammad Reza Rahimi|m|IR|vice president|2009|2013|||
Eshaq Jahangiri|m|IR|vice president|2013|2021|||
Ali Akbar Velayati|m|IR|foreign minister|1981|1997|Ali-Akbar Velayati||
Kamal Kharrazi|m|IR|foreign minister|1997|2005|Kamal Kharazi||
Manouchehr Mottaki|m|IR|foreign minister|2005|2010|Manoucher Mottaki||
Ali Akbar Salehi|m|IR|foreign minister|2010|2013|Ali-Akbar Salehi||
Mohammad Javad Zarif|m|IR|foreign minister|2013|2021|Javad Zarif;Mohammed Javad Zarif||
Hossein Amirabdollahian|m|IR|foreign minister|2021|2024|Hossein Amir-Abdollahian;Hossein Amir Abdollahian||
Ali Bagheri Kani|m|IR|foreign minister|2024|2024|Ali Bagheri;Ali Baqeri Kani||
Abbas Araghchi|m|IR|foreign minister|2024||Abbas Araqchi;Seyed Abbas Araghchi;Abbas Aragchi||
Akbar Torkan|m|IR|defence minister|1989|1993|||
Mohammad Forouzandeh|m|IR|defence minister|1993|1997|||
Ali Shamkhani|m|IR|defence minister|1997|2005|||
Mostafa Mohammad Najjar|m|IR|defence minister|2005|2009|Mostafa Mohammad-Najjar||
Ahmad Vahidi|m|IR|defence minister|2009|2013|||
Hossein Dehghan|m|IR|defence minister|2013|2017|||
Amir Hatami|m|IR|defence minister|2017|2021|||
Mohammad Reza Ashtiani|m|IR|defence minister|2021|2024|Mohammad-Reza Ashtiani||
Aziz Nasirzadeh|m|IR|defence minister|2024||||
Abdollah Nouri|m|IR|interior minister|1989|1998|Abdullah Nouri||
Ali Mohammad Besharati|m|IR|interior minister|1993|1997|||
Abdolvahed Mousavi Lari|m|IR|interior minister|1998|2005|||
Mostafa Pourmohammadi|m|IR|interior minister|2005|2008|||
Sadegh Mahsouli|m|IR|interior minister|2008|2009|Sadeq Mahsouli||
Mostafa Mohammad Najjar|m|IR|interior minister|2009|2013|Mostafa Mohammad-Najjar||
Abdolreza Rahmani Fazli|m|IR|interior minister|2013|2021|Abdolreza Rahmani-Fazli||
Ahmad Vahidi|m|IR|interior minister|2021|2024|||
Eskandar Momeni|m|IR|interior minister|2024||||
Hassan Rouhani|m|IR|national security adviser|1989|2005|Hassan Rowhani;Hasan Rouhani||
Ali Larijani|m|IR|national security adviser|2005||||
Saeed Jalili|m|IR|national security adviser|2007|2013|Said Jalili||
Ali Shamkhani|m|IR|national security adviser|2013|2023|||
Ali Akbar Ahmadian|m|IR|national security adviser|2023|2025|||
Kamal Kharrazi|m|IR|ambassador to the UN|1989|1997|Kamal Kharazi||
Hadi Nejad Hosseinian|m|IR|ambassador to the UN|1997|2002|||
Mohammad Javad Zarif|m|IR|ambassador to the UN|2002|2007|Javad Zarif||
Mohammad Khazaee|m|IR|ambassador to the UN|2007|2014|Mohammad Khazaei||
Gholamali Khoshroo|m|IR|ambassador to the UN|2015|2019|Gholam Ali Khoshroo||
Majid Takht-Ravanchi|m|IR|ambassador to the UN|2019|2022|Majid Takht Ravanchi||
Amir Saeid Iravani|m|IR|ambassador to the UN|2022||Amir Saeed Iravani||
Massoud Rajavi|m|IR|opposition leader|1979|2003|Masoud Rajavi|MEK|
Reza Pahlavi|m|IR|opposition leader|1980||||
Ebrahim Yazdi|m|IR|opposition leader|1980|2017|Ibrahim Yazdi||
Maryam Rajavi|f|IR|opposition leader|1993||Mariam Rajavi|NCRI|
Mir Hossein Mousavi|m|IR|opposition leader|2009||Mir Hussein Moussavi;Mir-Hossein Mousavi;Mir Hossein Moussavi||
Mehdi Karroubi|m|IR|opposition leader|2009||Mehdi Karrubi;Mahdi Karroubi||
Mehdi Karroubi|m|IR|speaker|1989|2004|Mehdi Karrubi;Mahdi Karroubi||
Ali Akbar Nateq-Nouri|m|IR|speaker|1992|2000|Ali Akbar Nateq Nouri;Ali Akbar Nategh-Nouri||
Gholam Ali Haddad-Adel|m|IR|speaker|2004|2008|Gholam-Ali Haddad-Adel;Gholam Ali Haddad Adel||
Ali Larijani|m|IR|speaker|2008|2020|||
Mohammad Bagher Qalibaf|m|IR|speaker|2020||Mohammad Baqer Qalibaf;Mohammad Baqer Ghalibaf||
Gholamhossein Karbaschi|m|IR|mayor|1990|1998|Gholam Hossein Karbaschi||
Mahmoud Ahmadinejad|m|IR|mayor|2003|2005|||
Mohammad Bagher Qalibaf|m|IR|mayor|2005|2017|Mohammad Baqer Qalibaf;Mohammad Baqer Ghalibaf||
Mohsen Rezai|m|IR|general|1981|1997|Mohsen Rezaei;Mohsen Rezaie||
Hassan Firouzabadi|m|IR|general|1989|2016|Hassan Firuzabadi||
Yahya Rahim Safavi|m|IR|general|1997|2007|Rahim Safavi||
Qassem Soleimani|m|IR|general|1998|2020|Qasem Soleimani;Qassim Suleimani;Qassem Suleimani||
Mohammad Ali Jafari|m|IR|general|2007|2019|Mohammed Ali Jafari||
Amir Ali Hajizadeh|m|IR|general|2009|2025|||
Mohammad Bagheri|m|IR|general|2016|2025|Mohammad Hossein Bagheri;Mohammad Baqeri||
Abdolrahim Mousavi|m|IR|general|2017||||
Hossein Salami|m|IR|general|2019|2025|||
Esmail Qaani|m|IR|general|2020||Ismail Qaani;Esmail Ghaani||
Mohammad Pakpour|m|IR|general|2025||||
Ali Akbar Velayati|m|IR|envoy|1997||Ali-Akbar Velayati||
Alireza Jafarzadeh|m|IR|spokesman|1990|||NCRI|
Hamid Reza Asefi|m|IR|spokesman|1998|2006|Hamid-Reza Asefi||
Shahin Gobadi|m|IR|spokesman|2000|||NCRI|
Abdollah Ramezanzadeh|m|IR|spokesman|2001|2005|Abdullah Ramezanzadeh||
Gholam Hossein Elham|m|IR|spokesman|2005|2009|Gholamhossein Elham||
Mohammad Ali Hosseini|m|IR|spokesman|2006|2008|||
Hassan Qashqavi|m|IR|spokesman|2008|2009|Hassan Ghashghavi||
Ramin Mehmanparast|m|IR|spokesman|2009|2013|||
Behrouz Kamalvandi|m|IR|spokesman|2013||||
Mohammad Bagher Nobakht|m|IR|spokesman|2013|2019|Mohammad Baqer Nobakht||
Hossein Jaberi Ansari|m|IR|spokesman|2015|2016|Hossein Jaber Ansari||
Bahram Qasemi|m|IR|spokesman|2016|2019|Bahram Ghasemi||
Abbas Mousavi|m|IR|spokesman|2019|2020|||
Ali Rabiei|m|IR|spokesman|2019|2021|Ali Rabii||
Saeed Khatibzadeh|m|IR|spokesman|2020|2022|||
Ali Bahadori Jahromi|m|IR|spokesman|2021|2024|||
Nasser Kanaani|m|IR|spokesman|2022|2024|Nasser Kanani||
Esmail Baghaei|m|IR|spokesman|2024||Esmaeil Baghaei;Esmaeil Baqaei||
Marzieh Afkham|f|IR|spokeswoman|2013|2015|Marziyeh Afkham||
Fatemeh Mohajerani|f|IR|spokeswoman|2024||||
Hossein Ali Montazeri|m|IR|dissident|1989|2009|Hoseyn Ali Montazeri;Hossein-Ali Montazeri||
Abdolkarim Soroush|m|IR|dissident|1995||||
Akbar Ganji|m|IR|dissident|2000||||
Hashem Aghajari|m|IR|dissident|2002||||
Shirin Ebadi|f|IR|activist|2003||||
Narges Mohammadi|f|IR|activist|2009||||
Nasrin Sotoudeh|f|IR|activist|2010||||
Masih Alinejad|f|IR|activist|2014||||
Mudar Badran|m|JO|prime minister|1989|1991|||
Zaid bin Shaker|m|JO|prime minister|1989|1996|Zeid bin Shaker;Sharif Zeid bin Shaker||
Taher al-Masri|m|JO|prime minister|1991|1991|Taher Masri||
Abdul Salam Majali|m|JO|prime minister|1993|1998|Abdul-Salam al-Majali;Abdel-Salam Majali||
Abdul Karim Kabariti|m|JO|prime minister|1996|1997|Abdul-Karim Kabariti;Abdul Karim al-Kabariti||
Fayez Tarawneh|m|JO|prime minister|1998|2012|Fayez al-Tarawneh||
Abdul Raouf Rawabdeh|m|JO|prime minister|1999|2000|Abdur-Rauf Rawabdeh;Abdel-Raouf Rawabdeh||
Ali Abu al-Ragheb|m|JO|prime minister|2000|2003|Ali Abul Ragheb;Ali Abu Ragheb||
Faisal al-Fayez|m|JO|prime minister|2003|2005|Faisal Fayez||
Adnan Badran|m|JO|prime minister|2005|2005|||
Marouf al-Bakhit|m|JO|prime minister|2005|2011|Marouf Bakhit;Maaruf Bakhit||
Nader al-Dahabi|m|JO|prime minister|2007|2009|Nader Dahabi||
Samir Rifai|m|JO|prime minister|2009|2011|Samir al-Rifai||
Awn Khasawneh|m|JO|prime minister|2011|2012|Awn al-Khasawneh;Aoun Khasawneh||
Abdullah Ensour|m|JO|prime minister|2012|2016|Abdullah al-Ensour;Abdullah Nsur||
Hani al-Mulki|m|JO|prime minister|2016|2018|Hani Mulki||
Omar Razzaz|m|JO|prime minister|2018|2020|Omar al-Razzaz||
Bisher al-Khasawneh|m|JO|prime minister|2020|2024|Bisher Khasawneh;Bishr al-Khasawneh||
Jafar Hassan|m|JO|prime minister|2024||Jaafar Hassan||
King Hussein|m|JO|king|1952|1999|Hussein bin Talal;Hussein ibn Talal||
Abdullah II|m|JO|king|1999||King Abdullah II;King Abdullah;Abdullah bin Hussein||
Queen Noor|f|JO|queen|1978|1999|||
Queen Rania|f|JO|queen|1999||Rania al-Abdullah||
Hassan bin Talal|m|JO|crown prince|1965|1999|Prince Hassan;El Hassan bin Talal||
Hamzah bin Hussein|m|JO|crown prince|1999|2004|Prince Hamzah;Prince Hamza;Hamza bin Hussein||
Hussein bin Abdullah|m|JO|crown prince|2009||Hussein bin Abdullah II||
Marwan Qasem|m|JO|foreign minister|1988|1990|Marwan al-Qasim;Marwan Kasim||
Kamel Abu Jaber|m|JO|foreign minister|1991|1993|||
Abdul Karim Kabariti|m|JO|foreign minister|1995|1997|Abdul-Karim Kabariti;Abdul Karim al-Kabariti||
Abdul Ilah Khatib|m|JO|foreign minister|1998|2007|Abdul-Ilah Khatib;Abdel-Elah al-Khatib||
Marwan Muasher|m|JO|foreign minister|2002|2004|Marwan al-Muasher||
Salah Bashir|m|JO|foreign minister|2007|2009|Salaheddin Bashir;Salah al-Bashir||
Nasser Judeh|m|JO|foreign minister|2009|2017|Nasser Joudeh||
Ayman Safadi|m|JO|foreign minister|2017||Ayman al-Safadi||
Zeid Raad al-Hussein|m|JO|ambassador to the UN|2000|2014|Zeid Raad Al Hussein;Zeid Ra'ad Zeid Al-Hussein;Prince Zeid||
Mohammad Momani|m|JO|spokesman|2013||Mohammad al-Momani;Mohammed al-Momani||
Asma Khader|f|JO|spokeswoman|2003|2005|||
Saad al-Abdullah al-Sabah|m|KW|prime minister|1978|2003|Sheikh Saad;Saad Al-Abdullah Al-Salim Al-Sabah||
Sabah al-Ahmad al-Sabah|m|KW|prime minister|2003|2006|Sheikh Sabah;Sabah al-Ahmed al-Sabah||
Nasser al-Mohammed al-Sabah|m|KW|prime minister|2006|2011|Nasser Al-Mohammad Al-Sabah;Nasser al-Mohammed al-Ahmed al-Sabah||
Jaber al-Mubarak al-Sabah|m|KW|prime minister|2011|2019|Jaber Al-Mubarak Al-Hamad Al-Sabah||
Sabah al-Khalid al-Sabah|m|KW|prime minister|2019|2022|Sabah Al-Khaled Al-Hamad Al-Sabah;Sabah al-Khaled al-Sabah||
Ahmad al-Nawaf al-Sabah|m|KW|prime minister|2022|2023|Ahmad Nawaf Al-Ahmad Al-Sabah||
Mohammed Sabah al-Salem al-Sabah|m|KW|prime minister|2024|2024|Mohammad Sabah Al-Salem Al-Sabah||
Ahmad al-Abdullah al-Sabah|m|KW|prime minister|2024||Ahmad Abdullah Al-Ahmad Al-Sabah||
Jaber al-Ahmed al-Sabah|m|KW|emir|1977|2006|Sheikh Jaber;Jaber al-Ahmad al-Sabah;Jaber Al-Ahmad Al-Jaber Al-Sabah;Sheik Jaber||
Saad al-Abdullah al-Sabah|m|KW|emir|2006|2006|Sheikh Saad;Saad Al-Abdullah Al-Salim Al-Sabah||
Sabah al-Ahmad al-Sabah|m|KW|emir|2006|2020|Sheikh Sabah;Sabah Al-Ahmad Al-Jaber Al-Sabah;Sabah al-Ahmed al-Sabah||
Nawaf al-Ahmad al-Sabah|m|KW|emir|2020|2023|Sheikh Nawaf;Nawaf Al-Ahmad Al-Jaber Al-Sabah;Nawaf al-Ahmed al-Sabah||
Meshal al-Ahmad al-Sabah|m|KW|emir|2023||Sheikh Meshal;Mishal Al-Ahmad Al-Jaber Al-Sabah;Meshal Al Ahmad Al Sabah||
Sabah al-Ahmad al-Sabah|m|KW|foreign minister|1978|2003|Sheikh Sabah;Sabah al-Ahmed al-Sabah||
Mohammed Sabah al-Salem al-Sabah|m|KW|foreign minister|2003|2011|Mohammad Sabah Al-Salem Al-Sabah;Mohammed al-Sabah||
Sabah al-Khalid al-Sabah|m|KW|foreign minister|2011|2019|Sabah al-Khaled al-Sabah||
Ahmad Nasser al-Mohammed al-Sabah|m|KW|foreign minister|2019|2022|Ahmad Nasser Al-Mohammad Al-Sabah||
Salem Abdullah al-Sabah|m|KW|foreign minister|2022|2024|Salem Abdullah Al-Jaber Al-Sabah||
Abdullah al-Yahya|m|KW|foreign minister|2024||Abdullah Ali Al-Yahya;Abdullah Al Yahya||
Mohammad Abulhasan|m|KW|ambassador to the UN|1981|2003|Mohammed Abulhasan;Mohammad Abulhassan||
Mansour al-Otaibi|m|KW|ambassador to the UN|2010|2021|Mansour Ayyad Al-Otaibi||
Musallam al-Barrak|m|KW|opposition leader|2012||Mussallam al-Barrak||
Ahmed al-Saadoun|m|KW|speaker|1985|2024|Ahmed al-Sadoun;Ahmad al-Saadoun||
Jassem al-Kharafi|m|KW|speaker|1999|2011|Jassim al-Kharafi;Jassem al-Khorafi||
Marzouq al-Ghanim|m|KW|speaker|2013|2022|Marzouq Al-Ghanem||
Elias Hrawi|m|LB|president|1989|1998|||
Emile Lahoud|m|LB|president|1998|2007|Emile Lahud||
Michel Suleiman|m|LB|president|2008|2014|Michel Sleiman||
Michel Aoun|m|LB|president|2016|2022||FPM|
Joseph Aoun|m|LB|president|2025||||
Selim Hoss|m|LB|prime minister|1987|2000|Selim al-Hoss;Salim al-Hoss;Salim Hoss||
Omar Karami|m|LB|prime minister|1990|2005|Omar Karame;Omar Karameh||
Rashid Solh|m|LB|prime minister|1992|1992|Rashid al-Solh||
Rafik Hariri|m|LB|prime minister|1992|2004|Rafiq Hariri;Rafic Hariri;Rafik al-Hariri;Rafiq al-Hariri||
Najib Mikati|m|LB|prime minister|2005|2025|Nagib Mikati;Najib Miqati||
Fouad Siniora|m|LB|prime minister|2005|2009|Fuad Saniora;Fouad Saniora;Fouad Sanyoura|Future|
Saad Hariri|m|LB|prime minister|2009|2020|Saad al-Hariri|Future|
Tammam Salam|m|LB|prime minister|2014|2016|Tamam Salam||
Hassan Diab|m|LB|prime minister|2020|2021|Hasan Diab||
Nawaf Salam|m|LB|prime minister|2025||||
Mohammed Hussein Fadlallah|m|LB|leader|1985|2010|Mohammad Hussein Fadlallah||
Subhi Tufayli|m|LB|leader|1989|1991|Sobhi Tofaili;Subhi al-Tufayli|Hezbollah|
Abbas Musawi|m|LB|leader|1991|1992|Abbas al-Musawi;Abbas al-Mussawi|Hezbollah|
Hassan Nasrallah|m|LB|leader|1992|2024|Sayyed Hassan Nasrallah;Sheik Hassan Nasrallah|Hezbollah|
Naim Qassem|m|LB|leader|2024||Naim Kassem;Sheikh Naim Qassem|Hezbollah|
Fares Bouez|m|LB|foreign minister|1990|1998|Faris Bouez;Fares Boueiz||
Mahmoud Hammoud|m|LB|foreign minister|2000|2005|||
Fawzi Salloukh|m|LB|foreign minister|2005|2009|||
Ali Shami|m|LB|foreign minister|2009|2011|Ali al-Shami||
Adnan Mansour|m|LB|foreign minister|2011|2014|||
Gebran Bassil|m|LB|foreign minister|2014|2020|Gibran Bassil|FPM|
Charbel Wehbe|m|LB|foreign minister|2020|2021|Charbel Wahbe||
Abdallah Bou Habib|m|LB|foreign minister|2021|2025|Abdallah Bouhabib||
Youssef Raggi|m|LB|foreign minister|2025||Youssef Rajji;Joe Raggi||
Mohsen Dalloul|m|LB|defence minister|1992|1998|||
Elias Murr|m|LB|defence minister|2005|2011|Elias al-Murr||
Michel Murr|m|LB|interior minister|1994|2000|Michel al-Murr||
Ziad Baroud|m|LB|interior minister|2008|2011|||
Nouhad Machnouk|m|LB|interior minister|2014|2019|Nohad Machnouk||
Bassam Mawlawi|m|LB|interior minister|2021|2025|Bassam al-Mawlawi;Bassam Mawlaoui||
Ahmad al-Hajjar|m|LB|interior minister|2025||Ahmed al-Hajjar||
Michel Aoun|m|LB|opposition leader|1988|2016||FPM|
Walid Jumblatt|m|LB|party leader|1977|2023|Walid Junblatt;Waleed Jumblatt|PSP|
Samir Geagea|m|LB|party leader|1986||Samir Ja'ja|Lebanese Forces|
Suleiman Franjieh|m|LB|party leader|1990||Suleiman Frangieh;Sleiman Frangieh|Marada|
Amin Gemayel|m|LB|party leader|2000|2022|Amine Gemayel;Amin Jumayyil|Kataeb|
Gebran Bassil|m|LB|party leader|2015||Gibran Bassil|FPM|
Hussein Husseini|m|LB|speaker|1984|1992|Hussein al-Husseini||
Nabih Berri|m|LB|speaker|1992||Nabih Berry|Amal|
Mohammed Raad|m|LB|MP|1992||Mohammad Raad|Hezbollah|
Marwan Hamadeh|m|LB|MP|1992||Marwan Hamade||
Pierre Gemayel|m|LB|MP|2000|2006||Kataeb|
Gebran Tueni|m|LB|MP|2005|2005|Gibran Tueni||
Antoine Lahad|m|LB|general|1984|2000|Antoine Lahd|SLA|
Jean Kahwaji|m|LB|general|2008|2017|Jean Qahwaji||
Joseph Aoun|m|LB|general|2017|2025|||
Rodolphe Haykal|m|LB|general|2025||Rodolphe Haikal;Rudolf Haikal||
Mohammad Afif|m|LB|spokesman|2014|2024|Mohammed Afif|Hezbollah|
Mohamed al-Menfi|m|LY|president|2021||Mohammad Younes Menfi;Mohammed Younis al-Menfi;Mohamed Menfi||
Abuzed Omar Dorda|m|LY|prime minister|1990|1994|Abu Zeid Omar Dorda;Abuzeid Dorda||
Abdul Majid al-Qaud|m|LY|prime minister|1994|1997|Abdel Majid al-Qaoud||
Mohammed Ahmed al-Mangoush|m|LY|prime minister|1997|2000|||
Mubarak al-Shamikh|m|LY|prime minister|2000|2003|Mubarak Abdallah al-Shamikh||
Shukri Ghanem|m|LY|prime minister|2003|2006|Shokri Ghanem;Shukri Ghanim||
Baghdadi al-Mahmoudi|m|LY|prime minister|2006|2011|Al-Baghdadi Ali al-Mahmoudi;Baghdadi Mahmudi||
Mahmoud Jibril|m|LY|prime minister|2011|2011|Mahmud Jibril||
Abdurrahim el-Keib|m|LY|prime minister|2011|2012|Abdel Rahim al-Keeb;Abdurrahim al-Keib;Abdel-Rahim el-Keib||
Ali Zeidan|m|LY|prime minister|2012|2014|Ali Zidan||
Abdullah al-Thinni|m|LY|prime minister|2014|2021|Abdullah al-Thani;Abdullah Thinni||
Fayez Serraj|m|LY|prime minister|2016|2021|Fayez al-Sarraj;Fayez Sarraj;Fayez al-Serraj||
Abdul Hamid Dbeibah|m|LY|prime minister|2021||Abdulhamid Dbeibah;Abdul Hamid Dbeibeh;Abdel Hamid Dbeibah;Abdulhamid al-Dbeibah||
Fathi Bashagha|m|LY|prime minister|2022|2023|||
Osama Hamad|m|LY|prime minister|2023||Ossama Hamad||
Moammar Gadhafi|m|LY|leader|1969|2011|Muammar Gaddafi;Muammar Qaddafi;Muammar el-Qaddafi;Muammar al-Gaddafi;Moammar Kadafi;Moamar Gaddafi||Q19878
Mustafa Abdel Jalil|m|LY|leader|2011|2012|Mustafa Abdul Jalil;Mustafa Abdul-Jalil;Moustafa Abdeljalil||
Mohammed el-Megarif|m|LY|leader|2012|2013|Mohammed Magarief;Mohamed al-Magariaf||
Nouri Abusahmain|m|LY|leader|2013|2014|Nouri Abu Sahmain;Nuri Abu Sahmain||
Jadallah Azzuz al-Talhi|m|LY|foreign minister|1987|1990|||
Ibrahim al-Bishari|m|LY|foreign minister|1990|1992|Ibrahim Bishari||
Omar al-Muntasser|m|LY|foreign minister|1992|2000|Omar Muntasser;Omar al-Montasser||
Abdel Rahman Shalqam|m|LY|foreign minister|2000|2009|Abdel-Rahman Shalgham;Abdurrahman Shalgam;Mohammed Abderrahman Chalgam||
Moussa Koussa|m|LY|foreign minister|2009|2011|Musa Kusa;Mousa Kousa||
Mohammed Abdulaziz|m|LY|foreign minister|2013|2014|Mohamed Abdelaziz||
Mohamed Taha Siala|m|LY|foreign minister|2016|2021|Mohammed Siala;Mohamed Siyala||
Najla Mangoush|f|LY|foreign minister|2021|2023|Najla el-Mangoush;Najla al-Mangoush||
Fathi Bashagha|m|LY|interior minister|2018|2021|||
Imad Trabelsi|m|LY|interior minister|2022||Emad Trabelsi;Imad al-Trabelsi||
Abuzed Omar Dorda|m|LY|ambassador to the UN|1997|2003|Abuzeid Dorda||
Abdel Rahman Shalqam|m|LY|ambassador to the UN|2009|2011|Abdurrahman Shalgham||
Ibrahim Dabbashi|m|LY|ambassador to the UN|2011|2016|||
Abdel Hakim Belhaj|m|LY|rebel leader|2011||Abdelhakim Belhadj;Abdel Hakim Belhadj||
Ibrahim Jadhran|m|LY|rebel leader|2013||Ibrahim Jathran;Ibrahim al-Jathran||
Aguila Saleh|m|LY|speaker|2014||Agila Saleh;Aguila Saleh Issa||
Khaled al-Mishri|m|LY|speaker|2018|2023|Khalid al-Mishri;Khaled Meshri||
Abdullah al-Senussi|m|LY|general|1980|2011|Abdullah Senussi||
Khalifa Haftar|m|LY|general|2011||Khalifa Hifter;Khalifa Hiftar||
Abdel Fattah Younes|m|LY|general|2011|2011|Abdul Fatah Younis;Abdel-Fattah Younis||
Saddam Haftar|m|LY|general|2023||Saddam Hifter||
Saif al-Islam Gadhafi|m|LY|envoy|2000|2011|Seif al-Islam Gaddafi;Saif al-Islam Gaddafi;Seif al-Islam el-Qaddafi||
Moussa Ibrahim|m|LY|spokesman|2011|2011|Mussa Ibrahim||
Abdel Hafiz Ghoga|m|LY|spokesman|2011|2012|Abdul Hafiz Ghoga||
Mahmoud Shammam|m|LY|spokesman|2011|2011|||
Ahmed al-Mismari|m|LY|spokesman|2014||Ahmed Mismari||
Azzeddine Laraki|m|MA|prime minister|1986|1992|||
Mohamed Karim Lamrani|m|MA|prime minister|1992|1994|Mohammed Karim Lamrani||
Abdellatif Filali|m|MA|prime minister|1994|1998|||
Abderrahmane Youssoufi|m|MA|prime minister|1998|2002|Abderrahmane el-Youssoufi;Abderrahman Youssoufi|USFP|
Driss Jettou|m|MA|prime minister|2002|2007|||
Abbas El Fassi|m|MA|prime minister|2007|2011|Abbas el-Fassi|Istiqlal|
Abdelilah Benkirane|m|MA|prime minister|2011|2017|Abdelillah Benkirane|PJD|
Saadeddine Othmani|m|MA|prime minister|2017|2021|Saad Eddine El Othmani;Saadeddine El Othmani|PJD|
Aziz Akhannouch|m|MA|prime minister|2021|||RNI|
Hassan II|m|MA|king|1961|1999|King Hassan II;King Hassan||
Mohammed VI|m|MA|king|1999||King Mohammed VI;Mohamed VI||
Abdellatif Filali|m|MA|foreign minister|1985|1999|||
Mohamed Benaissa|m|MA|foreign minister|1999|2007|Mohammed Benaissa||
Taieb Fassi Fihri|m|MA|foreign minister|2007|2012|Taib Fassi Fihri||
Saadeddine Othmani|m|MA|foreign minister|2012|2013|Saad Eddine El Othmani|PJD|
Salaheddine Mezouar|m|MA|foreign minister|2013|2016||RNI|
Nasser Bourita|m|MA|foreign minister|2017||||
Driss Basri|m|MA|interior minister|1979|1999|||
Mohamed Hassad|m|MA|interior minister|2013|2017|||
Abdelouafi Laftit|m|MA|interior minister|2017||||
Ahmed Snoussi|m|MA|ambassador to the UN|1993|2001|||
Mohamed Bennouna|m|MA|ambassador to the UN|2001|2006|Mohammed Bennouna||
Mohammed Loulichki|m|MA|ambassador to the UN|2008|2014|Mohamed Loulichki||
Omar Hilale|m|MA|ambassador to the UN|2014||||
Abdessalam Yassine|m|MA|opposition leader|1981|2012|Abdesslam Yassine||
Nadia Yassine|f|MA|opposition leader|2000|2012|||
Abdelilah Benkirane|m|MA|party leader|2008||Abdelillah Benkirane|PJD|
Nabil Benabdallah|m|MA|party leader|2010||Mohamed Nabil Benabdallah|PPS|
Driss Lachgar|m|MA|party leader|2012|||USFP|
Hamid Chabat|m|MA|party leader|2012|2017||Istiqlal|
Nizar Baraka|m|MA|party leader|2017|||Istiqlal|
Mustapha El Khalfi|m|MA|spokesman|2012|2019|Mustapha Khalfi||
Abraham Serfaty|m|MA|dissident|1974|1999|||
Ali Lmrabet|m|MA|dissident|2000||Ali Lemrabet||
Omar Radi|m|MA|dissident|2019||||
Nasser Zefzafi|m|MA|activist|2016||||
Qaboos bin Said|m|OM|sultan|1970|2020|Sultan Qaboos;Qaboos bin Said al Said||
Haitham bin Tariq|m|OM|sultan|2020||Sultan Haitham;Haitham bin Tariq al Said;Haitham bin Tarik||
Theyazin bin Haitham|m|OM|crown prince|2021||Theyazin bin Haitham al-Said||
Fahd bin Mahmoud|m|OM|deputy prime minister|1994||Fahd bin Mahmoud al-Said;Sayyid Fahd bin Mahmoud||
Yusuf bin Alawi|m|OM|foreign minister|1982|2020|Yousef bin Alawi;Youssef bin Alawi;Yusuf bin Alawi bin Abdullah||
Badr al-Busaidi|m|OM|foreign minister|2020||Badr Albusaidi;Badr bin Hamad al-Busaidi;Badr al Busaidi||
Yasser Arafat|m|PS|president|1994|2004|Yasir Arafat;Abu Ammar|Fatah|Q34211
Rawhi Fattouh|m|PS|president|2004|2005|Rauhi Fattouh|Fatah|
Mahmoud Abbas|m|PS|president|2005||Abu Mazen;Mahmud Abbas|Fatah|Q127998
Mahmoud Abbas|m|PS|prime minister|2003|2003|Abu Mazen|Fatah|Q127998
Ahmed Qureia|m|PS|prime minister|2003|2006|Ahmed Qurei;Ahmed Korei;Abu Ala;Abu Alaa|Fatah|
Ismail Haniyeh|m|PS|prime minister|2006|2014|Ismail Haniya;Ismail Haniyya;Ismail Haniyah|Hamas|
Salam Fayyad|m|PS|prime minister|2007|2013|Salam Fayad||
Rami Hamdallah|m|PS|prime minister|2013|2019|||
Mohammad Shtayyeh|m|PS|prime minister|2019|2024|Mohammed Shtayyeh;Mohammad Ishtayeh|Fatah|
Mohammad Mustafa|m|PS|prime minister|2024||Mohammed Mustafa;Muhammad Mustafa||
George Habash|m|PS|leader|1967|2000||PFLP|
Ahmed Jibril|m|PS|leader|1968|2021|Ahmad Jibril|PFLP-GC|
Yasser Arafat|m|PS|leader|1969|2004|Yasir Arafat|PLO|Q34211
Nayef Hawatmeh|m|PS|leader|1969||Naif Hawatmeh|DFLP|
Abu Nidal|m|PS|leader|1974|2002|Sabri al-Banna||
Abu Abbas|m|PS|leader|1977|2004|Abul Abbas;Mohammed Abbas|PLF|
Fathi Shiqaqi|m|PS|leader|1981|1995|Fathi Shikaki;Fathi Shaqaqi|Islamic Jihad|
Ahmed Yassin|m|PS|leader|1987|2004|Sheik Ahmed Yassin;Sheikh Ahmed Yassin|Hamas|
Mahmoud Zahar|m|PS|leader|1987||Mahmoud al-Zahar|Hamas|
Ismail Abu Shanab|m|PS|leader|1990|2003||Hamas|
Faisal Husseini|m|PS|leader|1991|2001|Faisal al-Husseini;Feisal Husseini|Fatah|
Mousa Abu Marzook|m|PS|leader|1992||Mousa Abu Marzouk;Moussa Abu Marzouk|Hamas|
Marwan Barghouti|m|PS|leader|1994||Marwan Barghuti;Marwan Barghouthi|Fatah|
Ramadan Shallah|m|PS|leader|1995|2018|Ramadan Abdullah Shallah|Islamic Jihad|
Khaled Meshaal|m|PS|leader|1996|2017|Khaled Mashaal;Khaled Meshal;Khalid Mishal;Khaled Mashal|Hamas|
Abu Ali Mustafa|m|PS|leader|2000|2001||PFLP|
Ahmed Saadat|m|PS|leader|2001||Ahmad Saadat;Ahmed Sadat|PFLP|
Abdel Aziz Rantisi|m|PS|leader|2004|2004|Abdel-Aziz Rantisi;Abdel Aziz al-Rantissi|Hamas|
Saleh al-Arouri|m|PS|leader|2010|2024|Saleh Arouri|Hamas|
Ismail Haniyeh|m|PS|leader|2017|2024|Ismail Haniya;Ismail Haniyya|Hamas|
Yahya Sinwar|m|PS|leader|2017|2024|Yahya al-Sinwar;Yehiya Sinwar|Hamas|
Ziad al-Nakhalah|m|PS|leader|2018||Ziyad al-Nakhalah;Ziad Nakhaleh;Ziad al-Nakhala|Islamic Jihad|
Khalil al-Hayya|m|PS|leader|2024||Khalil al Hayya;Khalil Hayya|Hamas|
Hussein al-Sheikh|m|PS|vice president|2025||Hussein Sheikh;Hussein al Sheikh|Fatah|
Farouk Kaddoumi|m|PS|foreign minister|1989|2006|Farouk Qaddoumi;Faruq Qaddumi|Fatah|
Nabil Shaath|m|PS|foreign minister|2003|2005|Nabil Sha'ath|Fatah|
Nasser al-Kidwa|m|PS|foreign minister|2005|2006|Nasser al Kidwa;Nasser Kidwa|Fatah|
Mahmoud Zahar|m|PS|foreign minister|2006|2007|Mahmoud al-Zahar|Hamas|
Ziad Abu Amr|m|PS|foreign minister|2007|2007|||
Riyad al-Maliki|m|PS|foreign minister|2007|2024|Riad Malki;Riyad Maliki;Riad al-Malki||
Varsen Aghabekian|f|PS|foreign minister|2025||Varsen Aghabekian Shahin||
Salam Fayyad|m|PS|finance minister|2002|2012|Salam Fayad||
Mohammed Dahlan|m|PS|interior minister|2003|2003|Muhammad Dahlan;Mohammad Dahlan|Fatah|
Hakam Balawi|m|PS|interior minister|2003|2005||Fatah|
Nasser Yousef|m|PS|interior minister|2005|2006|Nasr Yousef|Fatah|
Said Seyam|m|PS|interior minister|2006|2009|Said Siam;Saeed Seyam|Hamas|
Nasser al-Kidwa|m|PS|ambassador to the UN|1991|2005|Nasser al Kidwa;Nasser Kidwa||
Riyad Mansour|m|PS|ambassador to the UN|2005||||
Mustafa Barghouti|m|PS|opposition leader|2002||Mustafa Barghouthi|Palestinian National Initiative|
Mohammed Dahlan|m|PS|opposition leader|2011||Muhammad Dahlan;Mohammad Dahlan||
Salah Shehadeh|m|PS|rebel leader|1987|2002|Salah Shehada|Hamas|
Yehiya Ayyash|m|PS|rebel leader|1992|1996|Yahya Ayyash|Hamas|
Mohammed Deif|m|PS|rebel leader|2002|2024|Mohammed Dief;Muhammad Deif|Hamas|
Zakaria Zubeidi|m|PS|rebel leader|2002||Zakariya Zubeidi|Fatah|
Ahmed Jabari|m|PS|rebel leader|2003|2012|Ahmed al-Jabari;Ahmad Jabari|Hamas|
Mohammed Sinwar|m|PS|rebel leader|2024|2025|Mohammad Sinwar;Muhammad Sinwar|Hamas|
Ahmed Qureia|m|PS|speaker|1996|2003|Ahmed Qurei;Abu Ala|Fatah|
Aziz Dweik|m|PS|speaker|2006|2018|Abdel Aziz Dweik|Hamas|
Hanan Ashrawi|f|PS|MP|1996||||
Jibril Rajoub|m|PS|general|1994|2002||Fatah|
Afif Safieh|m|PS|envoy|1990|2009|||
Haidar Abdel Shafi|m|PS|envoy|1991|1993|Haidar Abdel-Shafi;Haydar Abdel Shafi||
Yasser Abed Rabbo|m|PS|envoy|1991|2015|Yasir Abed Rabbo||
Leila Shahid|f|PS|envoy|1993|2015|||
Saeb Erekat|m|PS|envoy|1995|2020|Saeb Erakat;Saeb Arekat;Saeb Erikat|Fatah|
Husam Zomlot|m|PS|envoy|2017||Hussam Zomlot||
Nabil Abu Rdeneh|m|PS|spokesman|1996||Nabil Abu Rudeineh;Nabil Abu Rdainah;Nabil Abu Rudeina|Fatah|
Osama Hamdan|m|PS|spokesman|1998|||Hamas|
Sami Abu Zuhri|m|PS|spokesman|2004|||Hamas|
Ghazi Hamad|m|PS|spokesman|2006||Razi Hamad|Hamas|
Fawzi Barhoum|m|PS|spokesman|2006|||Hamas|
Abu Obeida|m|PS|spokesman|2006|2025|Abu Ubaida;Abu Obaida|Hamas|
Hazem Qassem|m|PS|spokesman|2016||Hazem Qasem|Hamas|
Abdel Latif al-Qanoua|m|PS|spokesman|2016|2025|Abdul Latif al-Qanou;Abdel-Latif al-Qanoua|Hamas|
Hanan Ashrawi|f|PS|spokeswoman|1991|1993|||
Abdullah bin Khalifa al-Thani|m|QA|prime minister|1996|2007|Abdullah bin Khalifa Al Thani||
Hamad bin Jassim al-Thani|m|QA|prime minister|2007|2013|Hamad bin Jassim;Hamad bin Jassim bin Jabr al-Thani;Hamad bin Jassem al-Thani||
Abdullah bin Nasser al-Thani|m|QA|prime minister|2013|2020|Abdullah bin Nasser bin Khalifa Al Thani||
Khalid bin Khalifa al-Thani|m|QA|prime minister|2020|2023|Khalid bin Khalifa bin Abdulaziz Al Thani||
Mohammed bin Abdulrahman al-Thani|m|QA|prime minister|2023||Mohammed bin Abdulrahman Al Thani;Mohammed bin Abdulrahman||
Khalifa bin Hamad al-Thani|m|QA|emir|1972|1995|Sheikh Khalifa;Khalifa bin Hamad Al Thani||
Hamad bin Khalifa al-Thani|m|QA|emir|1995|2013|Sheikh Hamad;Hamad bin Khalifa Al Thani;Sheik Hamad||
Tamim bin Hamad al-Thani|m|QA|emir|2013||Sheikh Tamim;Tamim bin Hamad Al Thani;Sheik Tamim;Tamim bin Hamad||
Hamad bin Jassim al-Thani|m|QA|foreign minister|1992|2013|Hamad bin Jassim;Hamad bin Jassim bin Jabr al-Thani||
Khalid al-Attiyah|m|QA|foreign minister|2013|2016|Khaled al-Attiyah;Khalid bin Mohammed al-Attiyah||
Mohammed bin Abdulrahman al-Thani|m|QA|foreign minister|2016||Mohammed bin Abdulrahman Al Thani;Mohammed bin Abdulrahman||
Khalid al-Attiyah|m|QA|defence minister|2016|2024|Khaled al-Attiyah;Khalid bin Mohammed al-Attiyah||
Majed al-Ansari|m|QA|spokesman|2022||Majed Al Ansari||
Lolwah al-Khater|f|QA|spokeswoman|2017|2022|Lolwah Rashid Al Khater;Lolwah Al Khater||
Mohammed bin Salman|m|SA|prime minister|2022||Mohammad bin Salman;Muhammad bin Salman||
Fahd bin Abdulaziz|m|SA|king|1982|2005|King Fahd;Fahd bin Abdul Aziz||
Abdullah bin Abdulaziz|m|SA|king|2005|2015|King Abdullah;Abdullah bin Abdul Aziz;Abdullah bin Abdul-Aziz||
Salman bin Abdulaziz|m|SA|king|2015||King Salman;Salman bin Abdul Aziz||
Abdullah bin Abdulaziz|m|SA|crown prince|1982|2005|Crown Prince Abdullah||
Sultan bin Abdulaziz|m|SA|crown prince|2005|2011|Prince Sultan;Sultan bin Abdul Aziz||
Nayef bin Abdulaziz|m|SA|crown prince|2011|2012|Prince Nayef;Nayef bin Abdul Aziz||
Salman bin Abdulaziz|m|SA|crown prince|2012|2015|Prince Salman;Crown Prince Salman||
Muqrin bin Abdulaziz|m|SA|crown prince|2015|2015|Prince Muqrin||
Mohammed bin Nayef|m|SA|crown prince|2015|2017|Mohammad bin Nayef;Muhammad bin Nayef||
Mohammed bin Salman|m|SA|crown prince|2017||Mohammad bin Salman;Muhammad bin Salman||
Abdul Aziz bin Baz|m|SA|leader|1993|1999|Abdulaziz bin Baz;Abdel-Aziz bin Baz||
Abdul Aziz al-Sheikh|m|SA|leader|1999|2025|Abdulaziz al-Sheikh;Abdul-Aziz al-Sheikh;Abdulaziz Al al-Sheikh||
Saud al-Faisal|m|SA|foreign minister|1975|2015|Prince Saud al-Faisal;Saud al Faisal;Prince Saud||
Adel al-Jubeir|m|SA|foreign minister|2015|2018|Adel Jubeir;Adel al-Jubair;Adel al Jubeir||
Ibrahim al-Assaf|m|SA|foreign minister|2018|2019|Ibrahim al Assaf||
Faisal bin Farhan|m|SA|foreign minister|2019||Faisal bin Farhan Al Saud;Prince Faisal bin Farhan||
Sultan bin Abdulaziz|m|SA|defence minister|1963|2011|Prince Sultan||
Mohammed bin Salman|m|SA|defence minister|2015|2022|Mohammad bin Salman||
Khalid bin Salman|m|SA|defence minister|2022||Khaled bin Salman;Prince Khalid bin Salman||
Ibrahim al-Assaf|m|SA|finance minister|1996|2016|Ibrahim al Assaf||
Mohammed al-Jadaan|m|SA|finance minister|2016||Mohammed al Jadaan||
Nayef bin Abdulaziz|m|SA|interior minister|1975|2012|Prince Nayef||
Mohammed bin Nayef|m|SA|interior minister|2012|2017|Mohammad bin Nayef||
Ahmed bin Abdulaziz|m|SA|interior minister|2012|2012|Prince Ahmed bin Abdulaziz||
Abdulaziz bin Saud|m|SA|interior minister|2017||Abdulaziz bin Saud bin Nayef;Abdulaziz bin Saud bin Naif||
Bandar bin Sultan|m|SA|national security adviser|2005|2015|Prince Bandar||
Abdallah al-Mouallimi|m|SA|ambassador to the UN|2011|2022|Abdallah Al-Mouallimi||
Osama bin Laden|m|SA|rebel leader|1988|2011|Usama bin Laden;Osama bin Ladin;Usama bin Ladin|al-Qaida|
Bandar bin Sultan|m|SA|envoy|1983|2005|Prince Bandar;Prince Bandar bin Sultan||
Turki al-Faisal|m|SA|envoy|2003|2006|Prince Turki al-Faisal;Prince Turki||
Adel al-Jubeir|m|SA|envoy|2007|2015|Adel Jubeir||
Reema bint Bandar|f|SA|envoy|2019||Princess Reema bint Bandar||
Mansour al-Turki|m|SA|spokesman|2003|2018|Mansour al Turki;Mansour Turki||
Ahmed Asiri|m|SA|spokesman|2015|2017|Ahmed al-Asiri;Ahmed Assiri;Ahmad Asseri||
Turki al-Malki|m|SA|spokesman|2017||Turki al-Maliki||
Osama bin Laden|m|SA|dissident|1991|2011|Usama bin Laden;Osama bin Ladin;Usama bin Ladin||
Safar al-Hawali|m|SA|dissident|1991||Safar al-Hawaly||
Mohammed al-Masari|m|SA|dissident|1993||Mohammed al-Massari;Muhammad al-Masari||
Saad al-Faqih|m|SA|dissident|1994||Saad al-Fagih||
Salman al-Odah|m|SA|dissident|1994||Salman al-Awda;Salman al-Oudah||
Jamal Khashoggi|m|SA|dissident|2017|2018|||
Raif Badawi|m|SA|activist|2012||||
Loujain al-Hathloul|f|SA|activist|2014||Loujain Alhathloul||
Hafez al-Assad|m|SY|president|1971|2000|Hafez Assad;Hafiz al-Assad;Hafez el-Assad|Baath|
Abdul Halim Khaddam|m|SY|president|2000|2000|Abdel-Halim Khaddam|Baath|
Bashar al-Assad|m|SY|president|2000|2024|Bashar Assad;Bashar al Assad;Bashar el-Assad;Bashar al-Asad;Bashar Asad|Baath|Q44329
Ahmed al-Sharaa|m|SY|president|2025||Ahmad al-Sharaa;Abu Mohammed al-Golani;Abu Mohammad al-Jolani;Abu Mohammed al-Jolani||
Mahmoud Zuabi|m|SY|prime minister|1987|2000|Mahmoud al-Zoubi;Mahmoud Zoubi|Baath|
Mohammed Mustafa Mero|m|SY|prime minister|2000|2003|Mohammad Mustafa Miro;Mohammed Mustafa Miro|Baath|
Naji al-Otari|m|SY|prime minister|2003|2011|Mohammed Naji al-Otari;Mohammad Naji Otari|Baath|
Adel Safar|m|SY|prime minister|2011|2012|Adel Safr|Baath|
Riad Hijab|m|SY|prime minister|2012|2012|Riyad Hijab;Riad Hejab||
Wael al-Halqi|m|SY|prime minister|2012|2016|Wael Halqi|Baath|
Imad Khamis|m|SY|prime minister|2016|2020|Emad Khamis|Baath|
Hussein Arnous|m|SY|prime minister|2020|2024||Baath|
Mohammed Ghazi al-Jalali|m|SY|prime minister|2024|2024|Mohammad Ghazi al-Jalali||
Mohammed al-Bashir|m|SY|prime minister|2024|2025|Mohammad al-Bashir||
Abdul Halim Khaddam|m|SY|vice president|1984|2005|Abdel-Halim Khaddam;Abdel Halim Khaddam|Baath|
Rifaat al-Assad|m|SY|vice president|1984|1998|Rifaat Assad;Rifat al-Assad||
Farouk al-Sharaa|m|SY|vice president|2006|2014|Farouq al-Sharaa;Farouk Sharaa;Farouk al-Shara|Baath|
Najah al-Attar|f|SY|vice president|2006|2024|Najah Attar||
Farouk al-Sharaa|m|SY|foreign minister|1984|2006|Farouq al-Sharaa;Farouk Sharaa;Farouk al-Shara;Farouk al-Charaa|Baath|
Walid al-Moallem|m|SY|foreign minister|2006|2020|Walid Moallem;Walid Muallem;Waleed al-Moualem;Walid al-Muallem|Baath|
Faisal Mekdad|m|SY|foreign minister|2020|2024|Faisal Mikdad;Faisal al-Mekdad;Fayssal Mekdad|Baath|
Asaad al-Shaibani|m|SY|foreign minister|2024||Asaad Hassan al-Shaibani;Asaad Shaibani;Asaad al-Shibani||
Bassam Sabbagh|m|SY|foreign minister|2024|2024|Bassam al-Sabbagh||
Mustafa Tlass|m|SY|defence minister|1972|2004|Mustafa Tlas;Moustafa Tlass|Baath|
Hassan Turkmani|m|SY|defence minister|2004|2009|Hassan Turkomani||
Ali Habib|m|SY|defence minister|2009|2011|Ali Habib Mahmud||
Dawoud Rajha|m|SY|defence minister|2011|2012|Daoud Rajha;Dawoud Rajiha||
Fahd Jassem al-Freij|m|SY|defence minister|2012|2018|Fahd al-Freij;Fahd Jassem Freij||
Ali Abdullah Ayoub|m|SY|defence minister|2018|2022|Ali Ayoub||
Ali Mahmoud Abbas|m|SY|defence minister|2022|2024|||
Murhaf Abu Qasra|m|SY|defence minister|2024||||
Ghazi Kanaan|m|SY|interior minister|2004|2005|||
Mohammed al-Shaar|m|SY|interior minister|2011|2018|Mohammad al-Shaar;Mohammed Ibrahim al-Shaar||
Mikhail Wehbe|m|SY|ambassador to the UN|1996|2003|||
Faisal Mekdad|m|SY|ambassador to the UN|2003|2006|Fayssal Mekdad||
Bashar Jaafari|m|SY|ambassador to the UN|2006|2020|Bashar al-Jaafari;Bashar Ja'afari||
Bassam Sabbagh|m|SY|ambassador to the UN|2020|2023|Bassam al-Sabbagh||
Burhan Ghalioun|m|SY|opposition leader|2011|2012|Bourhan Ghalioun|SNC|
Abdulbaset Sieda|m|SY|opposition leader|2012|2012|Abdulbasit Sieda;Abdelbasset Sida|SNC|
George Sabra|m|SY|opposition leader|2012|2013||SNC|
Moaz al-Khatib|m|SY|opposition leader|2012|2013|Mouaz al-Khatib;Moaz Alkhatib;Ahmed Moaz al-Khatib||
Ahmad Jarba|m|SY|opposition leader|2013|2014|Ahmed Jarba||
Hadi al-Bahra|m|SY|opposition leader|2014||||
Khaled Khoja|m|SY|opposition leader|2015|2016|||
Riad Hijab|m|SY|opposition leader|2015|2017|Riyad Hijab||
Nasr al-Hariri|m|SY|opposition leader|2017|2021|Naser al-Hariri||
Saleh Muslim|m|SY|rebel leader|2010||Salih Muslim|PYD|
Riad al-Asaad|m|SY|rebel leader|2011|2012|Riad al-Assad;Riyad al-Asaad||
Zahran Alloush|m|SY|rebel leader|2011|2015|||
Salim Idris|m|SY|rebel leader|2012|2014|Selim Idris;Salim Idriss||
Ahmed al-Sharaa|m|SY|rebel leader|2012|2024|Abu Mohammed al-Golani;Abu Mohammad al-Jolani;Abu Mohammed al-Jolani|HTS|
Mazloum Abdi|m|SY|rebel leader|2014||Mazloum Kobani;Mazlum Kobane|SDF|
Maher al-Assad|m|SY|general|2000|2024|Maher Assad||
Rustum Ghazali|m|SY|general|2002|2015|Rustom Ghazaleh;Rustum Ghazaleh||
Ali Mamlouk|m|SY|general|2012|2019|||
Walid al-Moallem|m|SY|envoy|1990|1999|Walid Moallem;Walid Muallem||
Jihad Makdissi|m|SY|spokesman|2011|2012|Jihad Maqdisi||
Bouthaina Shaaban|f|SY|spokeswoman|2008|2024|Buthaina Shaaban;Bouthaina Shaban||
Riad al-Turk|m|SY|dissident|1980|2018|Riad Turk||
Michel Kilo|m|SY|dissident|2000|2021|||
Riad Seif|m|SY|dissident|2001|2018|Riad al-Seif||
Anwar al-Bunni|m|SY|dissident|2005||Anwar Bunni||
Zine El Abidine Ben Ali|m|TN|president|1987|2011|Zine al-Abidine Ben Ali;Zine el-Abidine Ben Ali|RCD|
Fouad Mebazaa|m|TN|president|2011|2011|Fouad Mebazza;Foued Mebazaa||
Moncef Marzouki|m|TN|president|2011|2014|Mohamed Moncef Marzouki|CPR|
Beji Caid Essebsi|m|TN|president|2014|2019|Beji Caid Sebsi|Nidaa Tounes|
Mohamed Ennaceur|m|TN|president|2019|2019|Mohammed Ennaceur||
Kais Saied|m|TN|president|2019||Kaïs Saïed;Kais Saeed||
Hamed Karoui|m|TN|prime minister|1989|1999|Hamed al-Karoui||
Mohamed Ghannouchi|m|TN|prime minister|1999|2011|Mohammed Ghannouchi|RCD|
Beji Caid Essebsi|m|TN|prime minister|2011|2011|Beji Caid Sebsi||
Hamadi Jebali|m|TN|prime minister|2011|2013||Ennahda|
Ali Larayedh|m|TN|prime minister|2013|2014|Ali Laarayedh|Ennahda|
Mehdi Jomaa|m|TN|prime minister|2014|2015|||
Habib Essid|m|TN|prime minister|2015|2016|||
Youssef Chahed|m|TN|prime minister|2016|2020|||
Elyes Fakhfakh|m|TN|prime minister|2020|2020|||
Hichem Mechichi|m|TN|prime minister|2020|2021|||
Najla Bouden|f|TN|prime minister|2021|2023|Najla Bouden Romdhane||
Ahmed Hachani|m|TN|prime minister|2023|2024|||
Kamel Madouri|m|TN|prime minister|2024|2025|Kamel Maddouri||
Sara Zaafrani Zenzri|f|TN|prime minister|2025||Sarra Zaafrani Zenzri||
Habib Ben Yahia|m|TN|foreign minister|1991|2004|||
Abdelwahab Abdallah|m|TN|foreign minister|2005|2010|Abdelwahab Abdullah||
Kamel Morjane|m|TN|foreign minister|2010|2011|||
Rafik Abdessalem|m|TN|foreign minister|2011|2013|Rafik Abdesslem|Ennahda|
Othman Jerandi|m|TN|foreign minister|2013|2023|Othmane Jerandi||
Taieb Baccouche|m|TN|foreign minister|2015|2016|Taïeb Baccouche||
Khemaies Jhinaoui|m|TN|foreign minister|2016|2019|Khamis Jhinaoui||
Nabil Ammar|m|TN|foreign minister|2023|2024|||
Mohamed Ali Nafti|m|TN|foreign minister|2024||||
Kamel Morjane|m|TN|defence minister|2005|2010|||
Chokri Belaid|m|TN|opposition leader|2011|2013|||
Mohamed Brahmi|m|TN|opposition leader|2011|2013|||
Abir Moussi|f|TN|opposition leader|2016|||Free Destourian Party|
Rachid Ghannouchi|m|TN|party leader|1981||Rached Ghannouchi;Rachid al-Ghannouchi|Ennahda|
Mustapha Ben Jaafar|m|TN|speaker|2011|2014|Mustafa Ben Jaafar|Ettakatol|
Rachid Ghannouchi|m|TN|speaker|2019|2021|Rached Ghannouchi|Ennahda|
Ali Abdullah Saleh|m|YE|president|1978|2012|Ali Abdallah Saleh;Ali Abdulla Saleh|GPC|
Abed Rabbo Mansour Hadi|m|YE|president|2012|2022|Abdrabuh Mansur Hadi;Abd-Rabbu Mansour Hadi;Abdu Rabu Mansour Hadi|GPC|
Rashad al-Alimi|m|YE|president|2022||Rashad Alimi;Rashad Mohammed al-Alimi||
Haidar Abu Bakr al-Attas|m|YE|prime minister|1990|1994|Haydar Abu Bakr al-Attas|YSP|
Abdul Aziz Abdul Ghani|m|YE|prime minister|1994|1997|Abdel-Aziz Abdel-Ghani||
Abdul Karim al-Iryani|m|YE|prime minister|1998|2001|Abdul-Karim al-Iryani;Abdel-Karim al-Iryani|GPC|
Abdul Qadir Bajammal|m|YE|prime minister|2001|2007|Abdul-Qader Bajammal;Abdul Kader Bajammal|GPC|
Ali Mujawar|m|YE|prime minister|2007|2011|Ali Mohammed Mujawar;Ali Mujur||
Mohammed Basindawa|m|YE|prime minister|2011|2014|Mohammed Salem Basindwa;Mohammed Basindwa||
Khaled Bahah|m|YE|prime minister|2014|2016|Khalid Bahah||
Ahmed bin Daghr|m|YE|prime minister|2016|2018|Ahmed Obaid bin Daghr;Ahmed Obeid bin Dagher||
Maeen Abdulmalik|m|YE|prime minister|2018|2024|Maeen Abdulmalik Saeed;Maeen Abdul Malik||
Ahmed bin Mubarak|m|YE|prime minister|2024|2025|Ahmed Awad bin Mubarak||
Salem bin Breik|m|YE|prime minister|2025||Salem Saleh bin Braik;Salem bin Braik||
Abdul Majid al-Zindani|m|YE|leader|1990|2024|Abdul-Majid al-Zindani;Abdel-Majid al-Zindani|Islah|
Sadiq al-Ahmar|m|YE|leader|2007|2023|Sadeq al-Ahmar||
Mahdi al-Mashat|m|YE|leader|2018||Mehdi al-Mashat|Houthi|
Ali Salem al-Beidh|m|YE|vice president|1990|1994|Ali Salem al-Baidh;Ali Salim al-Bid|YSP|
Abed Rabbo Mansour Hadi|m|YE|vice president|1994|2012|Abdrabuh Mansur Hadi||
Ali Mohsen al-Ahmar|m|YE|vice president|2016|2022|Ali Mohsen;Ali Muhsin al-Ahmar||
Abdul Karim al-Iryani|m|YE|foreign minister|1990|1998|Abdul-Karim al-Iryani;Abdel-Karim al-Iryani|GPC|
Abdul Qadir Bajammal|m|YE|foreign minister|1998|2001|Abdul-Qader Bajammal|GPC|
Abu Bakr al-Qirbi|m|YE|foreign minister|2001|2014|Abubakr al-Qirbi||
Abdul Malik al-Mekhlafi|m|YE|foreign minister|2015|2018|Abdulmalik al-Mekhlafi;Abdel-Malek al-Mekhlafi||
Khaled al-Yamani|m|YE|foreign minister|2018|2019|Khaled al-Yemany||
Ahmed bin Mubarak|m|YE|foreign minister|2020|2024|Ahmed Awad bin Mubarak||
Mohammed Nasser Ahmed|m|YE|defence minister|2006|2014|Mohammed Nasser Ahmed Ali||
Rashad al-Alimi|m|YE|interior minister|2001|2008|Rashad Alimi||
Hussein al-Houthi|m|YE|rebel leader|2004|2004|Hussein Badr Eddin al-Houthi;Hussein al-Hawthi|Houthi|
Abdul Malik al-Houthi|m|YE|rebel leader|2006||Abdel-Malek al-Houthi;Abdulmalik al-Houthi;Abdul-Malik al-Houthi|Houthi|
Nasser al-Wuhayshi|m|YE|rebel leader|2007|2015|Nasser al-Wahishi;Nasir al-Wuhayshi|AQAP|
Mohammed Ali al-Houthi|m|YE|rebel leader|2015||Mohamed Ali al-Houthi|Houthi|
Qassim al-Rimi|m|YE|rebel leader|2015|2020|Qasim al-Raymi;Qasim al-Rimi|AQAP|
Aidarous al-Zubaidi|m|YE|rebel leader|2017||Aidarous al-Zoubaidi;Aidroos al-Zubaidi|STC|
Abdullah al-Ahmar|m|YE|speaker|1993|2007|Abdullah bin Hussein al-Ahmar;Abdullah al Ahmar|Islah|
Ali Mohsen al-Ahmar|m|YE|general|1979|2012|Ali Mohsen||
Mohammed Abdul Salam|m|YE|spokesman|2007||Mohammed Abdulsalam;Mohammed Abdel-Salam;Mohammed Abdul-Salam|Houthi|
Yahya Saree|m|YE|spokesman|2018||Yahya Sarea;Yahya Sare'e;Yehia Saree|Houthi|
Anwar al-Awlaki|m|YE|dissident|2004|2011|Anwar al-Aulaqi;Anwar Awlaki||
Tawakkol Karman|f|YE|activist|2011||Tawakkul Karman;Tawakul Karman||
`;
