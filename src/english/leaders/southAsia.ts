/** Leaders of South Asia, 1990–2026: name | gender | country | office | from | to | spellings | party | Wikidata. Own compilation; see the head of `index.ts`. */
export const southAsia = `
Mohammad Najibullah|m|AF|president|1987|1992|Mohammed Najibullah;Najibullah Ahmadzai|PDPA|
Sibghatullah Mojaddedi|m|AF|president|1992|1992|Sebghatullah Mojadidi;Sibghatullah Mojadeddi;Sebghatullah Mujaddidi||
Burhanuddin Rabbani|m|AF|president|1992|2001|Burhanuddin Rabani|Jamiat-e-Islami|
Hamid Karzai|m|AF|president|2001|2014|||
Ashraf Ghani|m|AF|president|2014|2021|Ashraf Ghani Ahmadzai;Mohammad Ashraf Ghani||
Fazal Haq Khaliqyar|m|AF|prime minister|1990|1992|Fazal Haq Khaliqiar||
Gulbuddin Hekmatyar|m|AF|prime minister|1993|1996|Gulbuddin Hikmatyar;Gulbadin Hekmatyar|Hezb-e-Islami|
Ahmad Shah Ahmadzai|m|AF|prime minister|1995|1996|Ahmed Shah Ahmadzai||
Mohammad Rabbani|m|AF|prime minister|1996|2001|Mullah Mohammad Rabbani;Mullah Mohammed Rabbani|Taliban|
Hasan Akhund|m|AF|prime minister|2021||Mohammad Hasan Akhund;Mullah Hasan Akhund;Mohammad Hassan Akhund|Taliban|
Mohammad Zahir Shah|m|AF|king|1933|1973|Mohammed Zahir Shah;Mohammad Zaher Shah||
Mohammed Omar|m|AF|supreme leader|1996|2001|Mullah Mohammed Omar;Mullah Mohammad Omar;Mullah Omar|Taliban|
Hibatullah Akhundzada|m|AF|supreme leader|2021||Haibatullah Akhundzada;Mullah Haibatullah Akhundzada;Hebatullah Akhundzada|Taliban|
Younus Khalis|m|AF|leader|1979|2006|Yunus Khalis;Mohammad Yunus Khalis|Hezb-e-Islami|
Abdul Rasul Sayyaf|m|AF|leader|1980||Abdul Rasoul Sayyaf;Abdulrab Rasul Sayyaf||
Mohammad Mohaqiq|m|AF|leader|1996||Mohammed Mohaqiq;Haji Mohammad Mohaqiq|Hezb-e-Wahdat|
Ahmed Wali Karzai|m|AF|leader|2005|2011|Ahmad Wali Karzai||
Abdullah Abdullah|m|AF|leader|2014|2020|Dr. Abdullah Abdullah||
Mohammed Qasim Fahim|m|AF|vice president|2001|2014|Mohammad Fahim;Mohammed Fahim;Muhammad Qasim Fahim||
Karim Khalili|m|AF|vice president|2002|2014|Abdul Karim Khalili||
Abdul Qadir|m|AF|vice president|2002|2002|Haji Abdul Qadir;Abdul Qadeer||
Ahmad Zia Massoud|m|AF|vice president|2004|2009|Ahmed Zia Massoud||
Abdul Rashid Dostum|m|AF|vice president|2014|2020|Abdurrashid Dostum;Rashid Dostum||
Amrullah Saleh|m|AF|vice president|2020|2021|||
Abdul Ghani Baradar|m|AF|deputy prime minister|2021||Mullah Abdul Ghani Baradar;Mullah Baradar|Taliban|
Abdul Salam Hanafi|m|AF|deputy prime minister|2021||Abdul-Salam Hanafi|Taliban|
Abdul Kabir|m|AF|deputy prime minister|2021|2025|Maulvi Abdul Kabir|Taliban|
Abdul Wakil|m|AF|foreign minister|1986|1992|||
Wakil Ahmed Muttawakil|m|AF|foreign minister|1999|2001|Wakil Ahmad Mutawakel;Wakil Ahmed Mutawakil;Wakil Ahmad Muttawakil|Taliban|
Abdullah Abdullah|m|AF|foreign minister|2001|2006|Dr. Abdullah Abdullah||
Rangeen Dadfar Spanta|m|AF|foreign minister|2006|2010|Rangin Dadfar Spanta||
Zalmai Rassoul|m|AF|foreign minister|2010|2013|Zalmay Rassoul||
Salahuddin Rabbani|m|AF|foreign minister|2015|2019|||
Mohammad Hanif Atmar|m|AF|foreign minister|2020|2021|Hanif Atmar;Mohammed Hanif Atmar||
Amir Khan Muttaqi|m|AF|foreign minister|2021||Mawlawi Amir Khan Muttaqi;Amir Khan Mutaqi|Taliban|
Ahmad Shah Massoud|m|AF|defence minister|1992|2001|Ahmed Shah Massoud;Ahmed Shah Masood;Ahmad Shah Masood||
Obaidullah Akhund|m|AF|defence minister|1997|2001|Mullah Obaidullah|Taliban|
Mohammed Qasim Fahim|m|AF|defence minister|2001|2004|Mohammad Fahim;Mohammed Fahim||
Abdul Rahim Wardak|m|AF|defence minister|2004|2012|Rahim Wardak||
Bismillah Khan Mohammadi|m|AF|defence minister|2012|2021|Bismillah Mohammadi;Bismullah Khan Mohammadi||
Mohammad Yaqoob|m|AF|defence minister|2021||Mullah Yaqoob;Mullah Mohammad Yaqoob;Mohammad Yaqub|Taliban|
Ashraf Ghani|m|AF|finance minister|2002|2004|Ashraf Ghani Ahmadzai||
Yunus Qanooni|m|AF|interior minister|2001|2002|Younus Qanooni;Yunis Qanuni;Younis Qanooni||
Ali Ahmad Jalali|m|AF|interior minister|2003|2005|Ali Ahmed Jalali||
Mohammad Hanif Atmar|m|AF|interior minister|2008|2010|Hanif Atmar||
Sirajuddin Haqqani|m|AF|interior minister|2021||Siraj Haqqani|Taliban|
Zalmai Rassoul|m|AF|national security adviser|2003|2010|Zalmay Rassoul||
Rangeen Dadfar Spanta|m|AF|national security adviser|2010|2014|Rangin Dadfar Spanta||
Mohammad Hanif Atmar|m|AF|national security adviser|2014|2018|Hanif Atmar||
Hamdullah Mohib|m|AF|national security adviser|2018|2021|||
Ravan Farhadi|m|AF|ambassador to the UN|1993|2006|Abdul Ghafoor Ravan Farhadi||
Zahir Tanin|m|AF|ambassador to the UN|2006|2015|||
Mahmoud Saikal|m|AF|ambassador to the UN|2015|2019|||
Adela Raz|f|AF|ambassador to the UN|2019|2021|||
Naseer Ahmad Faiq|m|AF|ambassador to the UN|2021||Naseer Ahmed Faiq||
Jalaluddin Haqqani|m|AF|rebel leader|1980|2018||Taliban|
Abdul Haq|m|AF|rebel leader|1980|2001|||
Abdul Ali Mazari|m|AF|rebel leader|1989|1995||Hezb-e-Wahdat|
Mohammed Omar|m|AF|rebel leader|2001|2013|Mullah Mohammed Omar;Mullah Omar|Taliban|
Mullah Dadullah|m|AF|rebel leader|2001|2007||Taliban|
Gulbuddin Hekmatyar|m|AF|rebel leader|2001|2016|Gulbuddin Hikmatyar|Hezb-e-Islami|
Akhtar Mansour|m|AF|rebel leader|2015|2016|Mullah Akhtar Mansour;Mullah Akhtar Mohammad Mansour;Akhtar Mohammad Mansoor|Taliban|
Hibatullah Akhundzada|m|AF|rebel leader|2016|2021|Haibatullah Akhundzada|Taliban|
Ahmad Massoud|m|AF|rebel leader|2021||Ahmed Massoud|NRF|
Yunus Qanooni|m|AF|speaker|2005|2010|Younus Qanooni||
Malalai Joya|f|AF|MP|2005|2007|||
Fawzia Koofi|f|AF|MP|2005|2021|Fawzia Kofi||
Ismail Khan|m|AF|governor|1992|2004|Ismael Khan;Mohammad Ismail Khan||
Gul Agha Sherzai|m|AF|governor|2001|2013|Gul Agha Shirzai||
Atta Mohammad Noor|m|AF|governor|2004|2018|Atta Mohammed Noor;Mohammad Atta||
Abdul Raziq|m|AF|general|2011|2018|Abdul Razeq||
Abdul Salam Zaeef|m|AF|envoy|2000|2001|Abdul Salam Zaif|Taliban|
Amir Khan Muttaqi|m|AF|spokesman|1996|2001||Taliban|
Qari Yousef Ahmadi|m|AF|spokesman|2006||Qari Yusuf Ahmadi;Qari Yousuf Ahmadi|Taliban|
Zabihullah Mujahid|m|AF|spokesman|2007|||Taliban|
Waheed Omar|m|AF|spokesman|2009|2011|Wahid Omar;Waheed Omer||
Sediq Sediqqi|m|AF|spokesman|2011|2021|Sediq Seddiqi;Sediq Sediqi||
Aimal Faizi|m|AF|spokesman|2011|2014|||
Suhail Shaheen|m|AF|spokesman|2019||Mohammad Suhail Shaheen|Taliban|
Abdul Qahar Balkhi|m|AF|spokesman|2021|||Taliban|
Sima Samar|f|AF|activist|2002|2019|||
Hossain Mohammad Ershad|m|BD|president|1983|1990|Hussain Muhammad Ershad;Hussain Mohammed Ershad;H.M. Ershad|Jatiya Party|
Shahabuddin Ahmed|m|BD|president|1990|2001|Shahabuddin Ahmad||
Abdur Rahman Biswas|m|BD|president|1991|1996||BNP|
Badruddoza Chowdhury|m|BD|president|2001|2002|A.Q.M. Badruddoza Chowdhury|BNP|
Iajuddin Ahmed|m|BD|president|2002|2009|Iajuddin Ahmad||
Zillur Rahman|m|BD|president|2009|2013||Awami League|
Abdul Hamid|m|BD|president|2013|2023|Mohammad Abdul Hamid|Awami League|
Mohammed Shahabuddin|m|BD|president|2023||Mohammad Shahabuddin||
Kazi Zafar Ahmed|m|BD|prime minister|1989|1990|||
Khaleda Zia|f|BD|prime minister|1991|2006|Begum Khaleda Zia|BNP|
Sheikh Hasina|f|BD|prime minister|1996|2024|Sheikh Hasina Wajed;Hasina Wajed;Sheik Hasina;Hasina Wazed|Awami League|
Muhammad Habibur Rahman|m|BD|leader|1996|1996|Mohammad Habibur Rahman||
Latifur Rahman|m|BD|leader|2001|2001|||
Fakhruddin Ahmed|m|BD|leader|2007|2009|Fakhruddin Ahmad||
Muhammad Yunus|m|BD|leader|2024||Mohammad Yunus;Mohammed Yunus||
Mustafizur Rahman|m|BD|foreign minister|1991|1996|A.S.M. Mustafizur Rahman|BNP|
Abdus Samad Azad|m|BD|foreign minister|1996|2001||Awami League|
Morshed Khan|m|BD|foreign minister|2001|2006|M. Morshed Khan|BNP|
Iftekhar Ahmed Chowdhury|m|BD|foreign minister|2007|2008|||
Dipu Moni|f|BD|foreign minister|2009|2013||Awami League|
Abul Hassan Mahmood Ali|m|BD|foreign minister|2013|2019|A.H. Mahmood Ali|Awami League|
A.K. Abdul Momen|m|BD|foreign minister|2019|2024|Abdul Momen|Awami League|
Hasan Mahmud|m|BD|foreign minister|2024|2024||Awami League|
Touhid Hossain|m|BD|foreign minister|2024||Md. Touhid Hossain||
Saifur Rahman|m|BD|finance minister|1991|2006||BNP|
Shah A.M.S. Kibria|m|BD|finance minister|1996|2001|Shah A M S Kibria|Awami League|
Abul Maal Abdul Muhith|m|BD|finance minister|2009|2019|A.M.A. Muhith|Awami League|
Altaf Hossain Chowdhury|m|BD|interior minister|2001|2004||BNP|
Lutfozzaman Babar|m|BD|interior minister|2003|2006||BNP|
Sahara Khatun|f|BD|interior minister|2009|2012||Awami League|
Asaduzzaman Khan|m|BD|interior minister|2014|2024|Asaduzzaman Khan Kamal|Awami League|
Sheikh Hasina|f|BD|opposition leader|1991|2008|Sheikh Hasina Wajed|Awami League|
Khaleda Zia|f|BD|opposition leader|1996|2025|Begum Khaleda Zia|BNP|
Ghulam Azam|m|BD|party leader|1969|2000|Golam Azam|Jamaat-e-Islami|
Hossain Mohammad Ershad|m|BD|party leader|1986|2019|Hussain Muhammad Ershad;H.M. Ershad|Jatiya Party|
Motiur Rahman Nizami|m|BD|party leader|2000|2016|Matiur Rahman Nizami|Jamaat-e-Islami|
Tarique Rahman|m|BD|party leader|2009||Tareque Rahman;Tarek Rahman|BNP|
Mirza Fakhrul Islam Alamgir|m|BD|party leader|2011||Mirza Fakhrul|BNP|
Shafiqur Rahman|m|BD|party leader|2019|||Jamaat-e-Islami|
Moeen U Ahmed|m|BD|general|2005|2009|Moeen Ahmed;Moeen Uddin Ahmed||
Waker-uz-Zaman|m|BD|general|2024||Waker uz Zaman||
Taslima Nasreen|f|BD|dissident|1994||Taslima Nasrin||
Nahid Islam|m|BD|activist|2024||||
Jigme Thinley|m|BT|prime minister|1998|2013|Jigmi Y. Thinley;Jigme Y. Thinley|DPT|
Sangay Ngedup|m|BT|prime minister|1999|2006|||
Yeshey Zimba|m|BT|prime minister|2000|2005|||
Khandu Wangchuk|m|BT|prime minister|2001|2007|||
Kinzang Dorji|m|BT|prime minister|2002|2008|||
Tshering Tobgay|m|BT|prime minister|2013|||PDP|
Lotay Tshering|m|BT|prime minister|2018|2023||DNT|
Jigme Singye Wangchuck|m|BT|king|1972|2006|King Jigme Singye Wangchuck||
Jigme Khesar Namgyel Wangchuck|m|BT|king|2006||King Jigme Khesar Namgyel Wangchuck||
Dawa Tsering|m|BT|foreign minister|1972|1998|||
Tandi Dorji|m|BT|foreign minister|2018|2024||DNT|
Ramaswamy Venkataraman|m|IN|president|1987|1992|R. Venkataraman|Congress|
Shankar Dayal Sharma|m|IN|president|1992|1997|S. D. Sharma|Congress|
K.R. Narayanan|m|IN|president|1997|2002|Kocheril Raman Narayanan;K. R. Narayanan|Congress|
A.P.J. Abdul Kalam|m|IN|president|2002|2007|APJ Abdul Kalam;A. P. J. Abdul Kalam||
Pratibha Patil|f|IN|president|2007|2012|Pratibha Devisingh Patil|Congress|
Pranab Mukherjee|m|IN|president|2012|2017||Congress|
Ram Nath Kovind|m|IN|president|2017|2022|Ramnath Kovind|BJP|
Droupadi Murmu|f|IN|president|2022||Draupadi Murmu|BJP|
Vishwanath Pratap Singh|m|IN|prime minister|1989|1990|V.P. Singh;V. P. Singh;Viswanath Pratap Singh|Janata Dal|
Chandra Shekhar|m|IN|prime minister|1990|1991|Chandrashekhar Singh||
P.V. Narasimha Rao|m|IN|prime minister|1991|1996|P. V. Narasimha Rao;Narasimha Rao|Congress|
Atal Bihari Vajpayee|m|IN|prime minister|1996|2004|Atal Behari Vajpayee|BJP|
H.D. Deve Gowda|m|IN|prime minister|1996|1997|H. D. Deve Gowda;Deve Gowda;H.D. Gowda|Janata Dal|
Inder Kumar Gujral|m|IN|prime minister|1997|1998|I.K. Gujral;I. K. Gujral|Janata Dal|
Manmohan Singh|m|IN|prime minister|2004|2014||Congress|
Narendra Modi|m|IN|prime minister|2014|||BJP|Q1058
Dalai Lama|m|IN|leader|1959||Tenzin Gyatso;the Dalai Lama||Q17293
Yasin Malik|m|IN|leader|1989||Mohammad Yasin Malik|JKLF|
Mirwaiz Umar Farooq|m|IN|leader|1993||Mirwaiz Omar Farooq|Hurriyat|
Syed Ali Shah Geelani|m|IN|leader|1993|2021|Syed Ali Geelani|Hurriyat|
Abdul Ghani Lone|m|IN|leader|1993|2002|Abdul Gani Lone|Hurriyat|
Samdhong Rinpoche|m|IN|leader|2001|2011|||
Lobsang Sangay|m|IN|leader|2011|2021|||
Penpa Tsering|m|IN|leader|2021||||
K.R. Narayanan|m|IN|vice president|1992|1997|Kocheril Raman Narayanan|Congress|
Krishan Kant|m|IN|vice president|1997|2002|||
Bhairon Singh Shekhawat|m|IN|vice president|2002|2007||BJP|
Hamid Ansari|m|IN|vice president|2007|2017|Mohammad Hamid Ansari||
Venkaiah Naidu|m|IN|vice president|2017|2022|M. Venkaiah Naidu|BJP|
Jagdeep Dhankhar|m|IN|vice president|2022|2025||BJP|
C.P. Radhakrishnan|m|IN|vice president|2025||Chandrapuram Ponnusami Radhakrishnan;C. P. Radhakrishnan|BJP|
Lal Krishna Advani|m|IN|deputy prime minister|2002|2004|L.K. Advani;L. K. Advani;Lal Kishan Advani|BJP|
Inder Kumar Gujral|m|IN|foreign minister|1989|1997|I.K. Gujral;I. K. Gujral||
Vidya Charan Shukla|m|IN|foreign minister|1990|1991|V.C. Shukla||
Madhavsinh Solanki|m|IN|foreign minister|1991|1992|Madhav Singh Solanki|Congress|
Dinesh Singh|m|IN|foreign minister|1993|1995||Congress|
Pranab Mukherjee|m|IN|foreign minister|1995|2009||Congress|
Jaswant Singh|m|IN|foreign minister|1998|2002||BJP|
Yashwant Sinha|m|IN|foreign minister|2002|2004||BJP|
Natwar Singh|m|IN|foreign minister|2004|2005|K. Natwar Singh;Kunwar Natwar Singh|Congress|
S.M. Krishna|m|IN|foreign minister|2009|2012|S. M. Krishna;Somanahalli Mallaiah Krishna|Congress|
Salman Khurshid|m|IN|foreign minister|2012|2014||Congress|
Sushma Swaraj|f|IN|foreign minister|2014|2019||BJP|
Subrahmanyam Jaishankar|m|IN|foreign minister|2019||S. Jaishankar;S Jaishankar|BJP|
Sharad Pawar|m|IN|defence minister|1991|1993||Congress|
Mulayam Singh Yadav|m|IN|defence minister|1996|1998||Samajwadi Party|
George Fernandes|m|IN|defence minister|1998|2004||Samata Party|
Pranab Mukherjee|m|IN|defence minister|2004|2006||Congress|
A.K. Antony|m|IN|defence minister|2006|2014|A. K. Antony;A.K. Anthony|Congress|
Arun Jaitley|m|IN|defence minister|2014|2017||BJP|
Manohar Parrikar|m|IN|defence minister|2014|2017||BJP|
Nirmala Sitharaman|f|IN|defence minister|2017|2019||BJP|
Rajnath Singh|m|IN|defence minister|2019|||BJP|
Pranab Mukherjee|m|IN|finance minister|1982|2012||Congress|
Yashwant Sinha|m|IN|finance minister|1990|2002||BJP|
Manmohan Singh|m|IN|finance minister|1991|1996||Congress|
Palaniappan Chidambaram|m|IN|finance minister|1996|2014|P. Chidambaram;P Chidambaram|Congress|
Jaswant Singh|m|IN|finance minister|1996|2004||BJP|
Arun Jaitley|m|IN|finance minister|2014|2019||BJP|
Piyush Goyal|m|IN|finance minister|2018|2019||BJP|
Nirmala Sitharaman|f|IN|finance minister|2019|||BJP|
Mufti Mohammad Sayeed|m|IN|interior minister|1989|1990|Mufti Mohammed Sayeed|Janata Dal|
Shankarrao Chavan|m|IN|interior minister|1991|1996|S.B. Chavan;S. B. Chavan|Congress|
Indrajit Gupta|m|IN|interior minister|1996|1998||CPI|
Lal Krishna Advani|m|IN|interior minister|1998|2004|L.K. Advani|BJP|
Shivraj Patil|m|IN|interior minister|2004|2008||Congress|
Palaniappan Chidambaram|m|IN|interior minister|2008|2012|P. Chidambaram;P Chidambaram|Congress|
Sushil Kumar Shinde|m|IN|interior minister|2012|2014|Sushilkumar Shinde|Congress|
Rajnath Singh|m|IN|interior minister|2014|2019||BJP|
Amit Shah|m|IN|interior minister|2019|||BJP|
Brajesh Mishra|m|IN|national security adviser|1998|2004|||
J.N. Dixit|m|IN|national security adviser|2004|2005|J. N. Dixit;Jyotindra Nath Dixit||
M.K. Narayanan|m|IN|national security adviser|2005|2010|M. K. Narayanan;Mayankote Kelath Narayanan||
Shivshankar Menon|m|IN|national security adviser|2010|2014|Shiv Shankar Menon||
Ajit Doval|m|IN|national security adviser|2014||||
Hamid Ansari|m|IN|ambassador to the UN|1993|1995|||
Prakash Shah|m|IN|ambassador to the UN|1995|1997|||
Kamalesh Sharma|m|IN|ambassador to the UN|1997|2002|||
Vijay Nambiar|m|IN|ambassador to the UN|2002|2004|||
Nirupam Sen|m|IN|ambassador to the UN|2004|2009|||
Hardeep Singh Puri|m|IN|ambassador to the UN|2009|2013|Hardeep Puri||
Asoke Kumar Mukerji|m|IN|ambassador to the UN|2013|2015|Asoke Mukerji||
Syed Akbaruddin|m|IN|ambassador to the UN|2016|2020|||
T.S. Tirumurti|m|IN|ambassador to the UN|2020|2022|T. S. Tirumurti||
Ruchira Kamboj|f|IN|ambassador to the UN|2022|2024|||
Parvathaneni Harish|m|IN|ambassador to the UN|2024||P. Harish||
Rajiv Gandhi|m|IN|opposition leader|1989|1991|Rajeev Gandhi|Congress|
Lal Krishna Advani|m|IN|opposition leader|1991|2009|L.K. Advani|BJP|
Atal Bihari Vajpayee|m|IN|opposition leader|1996|1998||BJP|
Sonia Gandhi|f|IN|opposition leader|1999|2004||Congress|
Sushma Swaraj|f|IN|opposition leader|2009|2014||BJP|
Rahul Gandhi|m|IN|opposition leader|2024|||Congress|
Paresh Baruah|m|IN|rebel leader|1979||Paresh Barua|ULFA|
Veerappan|m|IN|rebel leader|1987|2004|Koose Muniswamy Veerappan||
Syed Salahuddin|m|IN|rebel leader|1991||Syed Salahudin|Hizbul Mujahideen|
Bal Thackeray|m|IN|party leader|1966|2012|Balasaheb Thackeray|Shiv Sena|
Muthuvel Karunanidhi|m|IN|party leader|1969|2018|M. Karunanidhi|DMK|
Farooq Abdullah|m|IN|party leader|1982|||National Conference|
Jayalalithaa Jayaram|f|IN|party leader|1989|2016|J. Jayalalitha;Jayaram Jayalalitha;Jayalalitha Jayaram|AIADMK|
Murli Manohar Joshi|m|IN|party leader|1991|1993|M.M. Joshi|BJP|
Mulayam Singh Yadav|m|IN|party leader|1992|2017||Samajwadi Party|
Harkishan Singh Surjeet|m|IN|party leader|1992|2005||CPI(M)|
Chandrababu Naidu|m|IN|party leader|1995||N. Chandrababu Naidu|TDP|
Sitaram Kesri|m|IN|party leader|1996|1998||Congress|
Lalu Prasad Yadav|m|IN|party leader|1997||Laloo Prasad Yadav;Lalu Yadav|RJD|
Sonia Gandhi|f|IN|party leader|1998|2022||Congress|
Mamata Banerjee|f|IN|party leader|1998||Mamta Banerjee|Trinamool Congress|
Sharad Pawar|m|IN|party leader|1999|||NCP|
Mehbooba Mufti|f|IN|party leader|1999|||PDP|
Mufti Mohammad Sayeed|m|IN|party leader|1999|2016|Mufti Mohammed Sayeed|PDP|
Omar Abdullah|m|IN|party leader|2002|||National Conference|
Mayawati|f|IN|party leader|2003||Kumari Mayawati|BSP|
Nitish Kumar|m|IN|party leader|2003|||JD(U)|
Prakash Karat|m|IN|party leader|2005|2015||CPI(M)|
Nitin Gadkari|m|IN|party leader|2009|2013||BJP|
Arvind Kejriwal|m|IN|party leader|2012|||AAP|
Uddhav Thackeray|m|IN|party leader|2013|||Shiv Sena|
Amit Shah|m|IN|party leader|2014|2020||BJP|
Sitaram Yechury|m|IN|party leader|2015|2024||CPI(M)|
Rahul Gandhi|m|IN|party leader|2017|2019||Congress|
Akhilesh Yadav|m|IN|party leader|2017|||Samajwadi Party|
M.K. Stalin|m|IN|party leader|2018||M. K. Stalin|DMK|
J.P. Nadda|m|IN|party leader|2020||J. P. Nadda;Jagat Prakash Nadda|BJP|
Mallikarjun Kharge|m|IN|party leader|2022|||Congress|
Somnath Chatterjee|m|IN|speaker|2004|2009||CPI(M)|
Meira Kumar|f|IN|speaker|2009|2014||Congress|
Om Birla|m|IN|speaker|2019|||BJP|
Mani Shankar Aiyar|m|IN|MP|1991|2016||Congress|
Asaduddin Owaisi|m|IN|MP|2004|||AIMIM|
Shashi Tharoor|m|IN|MP|2009|||Congress|
Priyanka Gandhi|f|IN|MP|2024||Priyanka Gandhi Vadra|Congress|
Jyoti Basu|m|IN|governor|1977|2000||CPI(M)|
Farooq Abdullah|m|IN|governor|1982|2002||National Conference|
Lalu Prasad Yadav|m|IN|governor|1990|1997|Laloo Prasad Yadav;Lalu Yadav||
Jayalalithaa Jayaram|f|IN|governor|1991|2016|J. Jayalalitha;Jayaram Jayalalitha|AIADMK|
Kalyan Singh|m|IN|governor|1991|1999||BJP|
Chandrababu Naidu|m|IN|governor|1995||N. Chandrababu Naidu|TDP|
Mayawati|f|IN|governor|1995|2012|Kumari Mayawati|BSP|
Rabri Devi|f|IN|governor|1997|2005||RJD|
Sheila Dikshit|f|IN|governor|1998|2013|Sheila Dixit|Congress|
Nitish Kumar|m|IN|governor|2000|||JD(U)|
Buddhadeb Bhattacharjee|m|IN|governor|2000|2011|Buddhadeb Bhattacharya|CPI(M)|
Narendra Modi|m|IN|governor|2001|2014||BJP|Q1058
Mufti Mohammad Sayeed|m|IN|governor|2002|2016|Mufti Mohammed Sayeed|PDP|
Omar Abdullah|m|IN|governor|2009|||National Conference|
Mamata Banerjee|f|IN|governor|2011||Mamta Banerjee|Trinamool Congress|
Arvind Kejriwal|m|IN|governor|2013|2024||AAP|
Devendra Fadnavis|m|IN|governor|2014|||BJP|
Mehbooba Mufti|f|IN|governor|2016|2018||PDP|
Pinarayi Vijayan|m|IN|governor|2016|||CPI(M)|
Yogi Adityanath|m|IN|governor|2017|||BJP|
Himanta Biswa Sarma|m|IN|governor|2021|||BJP|
Sunith Francis Rodrigues|m|IN|general|1990|1993|S.F. Rodrigues||
Shankar Roychowdhury|m|IN|general|1994|1997|Shankar Roy Chowdhury||
V.P. Malik|m|IN|general|1997|2000|Ved Prakash Malik||
Sundararajan Padmanabhan|m|IN|general|2000|2002|S. Padmanabhan||
Nirmal Chander Vij|m|IN|general|2003|2005|N.C. Vij||
J.J. Singh|m|IN|general|2005|2007|Joginder Jaswant Singh||
Deepak Kapoor|m|IN|general|2007|2010|||
V.K. Singh|m|IN|general|2010|2012|Vijay Kumar Singh||
Bikram Singh|m|IN|general|2012|2014|||
Dalbir Singh Suhag|m|IN|general|2014|2016|Dalbir Singh||
Bipin Rawat|m|IN|general|2016|2021|||
Manoj Mukund Naravane|m|IN|general|2019|2022|M.M. Naravane||
Manoj Pande|m|IN|general|2022|2024|||
Anil Chauhan|m|IN|general|2022||||
Upendra Dwivedi|m|IN|general|2024||||
Raminder Singh Jassal|m|IN|spokesman|1998|2001|Raminder Jassal||
Abhishek Manu Singhvi|m|IN|spokesman|2001||Abhishek Singhvi|Congress|
Navtej Sarna|m|IN|spokesman|2002|2008|||
Prakash Javadekar|m|IN|spokesman|2003|2014||BJP|
Ravi Shankar Prasad|m|IN|spokesman|2006|||BJP|
Vishnu Prakash|m|IN|spokesman|2008|2011|||
Syed Akbaruddin|m|IN|spokesman|2012|2015|||
Randeep Surjewala|m|IN|spokesman|2014||Randeep Singh Surjewala|Congress|
Sambit Patra|m|IN|spokesman|2014|||BJP|
Vikas Swarup|m|IN|spokesman|2015|2017|||
Raveesh Kumar|m|IN|spokesman|2017|2020|||
Anurag Srivastava|m|IN|spokesman|2020|2021|||
Arindam Bagchi|m|IN|spokesman|2021|2023|||
Randhir Jaiswal|m|IN|spokesman|2024||||
Nirupama Rao|f|IN|spokeswoman|2001|2004|Nirupama Menon Rao||
Medha Patkar|f|IN|activist|1989||||
Arundhati Roy|f|IN|activist|1998||||
Anna Hazare|m|IN|activist|2011||Kisan Baburao Hazare||
Ranasinghe Premadasa|m|LK|president|1989|1993||UNP|
Dingiri Banda Wijetunga|m|LK|president|1993|1994|D.B. Wijetunga;Dingiri Banda Wijetunge|UNP|
Chandrika Kumaratunga|f|LK|president|1994|2005|Chandrika Bandaranaike Kumaratunga|SLFP|
Mahinda Rajapaksa|m|LK|president|2005|2015|Mahinda Rajapakse|SLFP|
Maithripala Sirisena|m|LK|president|2015|2019||SLFP|
Gotabaya Rajapaksa|m|LK|president|2019|2022|Gotabhaya Rajapaksa;Gotabaya Rajapakse|SLPP|
Ranil Wickremesinghe|m|LK|president|2022|2024|Ranil Wickramasinghe;Ranil Wickremasinghe|UNP|
Anura Kumara Dissanayake|m|LK|president|2024||Anura Dissanayake;Anura Kumara Dissanayaka|JVP|
Dingiri Banda Wijetunga|m|LK|prime minister|1989|1993|D.B. Wijetunga|UNP|
Ranil Wickremesinghe|m|LK|prime minister|1993|2022|Ranil Wickramasinghe;Ranil Wickremasinghe|UNP|
Chandrika Kumaratunga|f|LK|prime minister|1994|1994||SLFP|
Sirimavo Bandaranaike|f|LK|prime minister|1994|2000|Sirima Bandaranaike|SLFP|
Ratnasiri Wickremanayake|m|LK|prime minister|2000|2010|Ratnasiri Wickramanayake|SLFP|
Mahinda Rajapaksa|m|LK|prime minister|2004|2022|Mahinda Rajapakse||
D.M. Jayaratne|m|LK|prime minister|2010|2015|Disanayaka Mudiyanselage Jayaratne|SLFP|
Dinesh Gunawardena|m|LK|prime minister|2022|2024|Dinesh Gunawardene||
Harini Amarasuriya|f|LK|prime minister|2024|||NPP|
Gotabaya Rajapaksa|m|LK|leader|2005|2015|Gotabhaya Rajapaksa||
Lakshman Kadirgamar|m|LK|foreign minister|1994|2005|Laxman Kadirgamar||
Tyronne Fernando|m|LK|foreign minister|2001|2004||UNP|
Mangala Samaraweera|m|LK|foreign minister|2005|2017|||
Rohitha Bogollagama|m|LK|foreign minister|2007|2010|||
G.L. Peiris|m|LK|foreign minister|2010|2022|Gamini Lakshman Peiris;G. L. Peiris||
Ravi Karunanayake|m|LK|foreign minister|2017|2017||UNP|
Ali Sabry|m|LK|foreign minister|2022|2024|||
Vijitha Herath|m|LK|foreign minister|2024|||JVP|
Ranjan Wijeratne|m|LK|defence minister|1988|1991||UNP|
Anuruddha Ratwatte|m|LK|defence minister|1994|2001||SLFP|
Basil Rajapaksa|m|LK|finance minister|2021|2022|Basil Rajapakse|SLPP|
Palitha Kohona|m|LK|ambassador to the UN|2009|2015|||
Lalith Athulathmudali|m|LK|opposition leader|1991|1993||DUNF|
Ranil Wickremesinghe|m|LK|opposition leader|1994|2015||UNP|
Gamini Dissanayake|m|LK|opposition leader|1994|1994||UNP|
Sajith Premadasa|m|LK|opposition leader|2019|||SJB|
Velupillai Prabhakaran|m|LK|rebel leader|1976|2009|Vellupillai Prabhakaran;Velupillai Prabakaran|LTTE|
Vinayagamoorthy Muralitharan|m|LK|rebel leader|1987|2004|Colonel Karuna;Karuna Amman||
S.P. Thamilselvan|m|LK|rebel leader|1993|2007|Suppayya Paramu Thamilselvan;S.P. Tamilselvan|LTTE|
Somawansa Amarasinghe|m|LK|party leader|1994|2014||JVP|
R. Sampanthan|m|LK|party leader|2001|2024|Rajavarothiam Sampanthan|TNA|
Karu Jayasuriya|m|LK|speaker|2015|2020||UNP|
Sarath Fonseka|m|LK|general|2005|2009|||
Anton Balasingham|m|LK|spokesman|1990|2006||LTTE|
Rasiah Ilanthirayan|m|LK|spokesman|2006|2009|Rasiah Ilanthiraiyan|LTTE|
Keheliya Rambukwella|m|LK|spokesman|2006|2022|||
Udaya Nanayakkara|m|LK|spokesman|2007|2010|||
Maumoon Abdul Gayoom|m|MV|president|1978|2008|Maumoon Gayoom||
Mohamed Nasheed|m|MV|president|2008|2012|Mohammed Nasheed|MDP|
Mohammed Waheed Hassan|m|MV|president|2012|2013|Mohamed Waheed;Mohammed Waheed||
Abdulla Yameen|m|MV|president|2013|2018|Abdulla Yameen Abdul Gayoom|PPM|
Ibrahim Mohamed Solih|m|MV|president|2018|2023|Ibrahim Solih|MDP|
Mohamed Muizzu|m|MV|president|2023||Mohammed Muizzu|PNC|
Hussain Mohamed Latheef|m|MV|vice president|2023||||
Fathulla Jameel|m|MV|foreign minister|1978|2005|||
Ahmed Shaheed|m|MV|foreign minister|2005|2011|||
Dunya Maumoon|f|MV|foreign minister|2013|2016|||
Mohamed Asim|m|MV|foreign minister|2016|2018|||
Abdulla Shahid|m|MV|foreign minister|2018|2023||MDP|
Moosa Zameer|m|MV|foreign minister|2023|2024|||
Abdulla Khaleel|m|MV|foreign minister|2024||||
Gasim Ibrahim|m|MV|opposition leader|2008|||JP|
Mohamed Nasheed|m|MV|speaker|2019|2023||MDP|
Ram Baran Yadav|m|NP|president|2008|2015||Nepali Congress|
Bidya Devi Bhandari|f|NP|president|2015|2023|Bidhya Devi Bhandari|CPN-UML|
Ram Chandra Poudel|m|NP|president|2023||Ramchandra Paudel;Ram Chandra Paudel|Nepali Congress|
Surya Bahadur Thapa|m|NP|prime minister|1963|2004||RPP|
Lokendra Bahadur Chand|m|NP|prime minister|1983|2003||RPP|
Krishna Prasad Bhattarai|m|NP|prime minister|1990|2000||Nepali Congress|
Girija Prasad Koirala|m|NP|prime minister|1991|2008|G.P. Koirala|Nepali Congress|
Man Mohan Adhikari|m|NP|prime minister|1994|1995|Man Mohan Adhikary|CPN-UML|
Sher Bahadur Deuba|m|NP|prime minister|1995|2022||Nepali Congress|
Pushpa Kamal Dahal|m|NP|prime minister|2008|2024|Prachanda|CPN (Maoist)|
Madhav Kumar Nepal|m|NP|prime minister|2009|2011|Madhav Nepal|CPN-UML|
Jhala Nath Khanal|m|NP|prime minister|2011|2011|Jhalanath Khanal|CPN-UML|
Baburam Bhattarai|m|NP|prime minister|2011|2013||CPN (Maoist)|
Khil Raj Regmi|m|NP|prime minister|2013|2014|||
Sushil Koirala|m|NP|prime minister|2014|2015||Nepali Congress|
K.P. Sharma Oli|m|NP|prime minister|2015|2025|Khadga Prasad Oli;Khadga Prasad Sharma Oli;KP Sharma Oli;K. P. Oli|CPN-UML|
Sushila Karki|f|NP|prime minister|2025||||
Birendra|m|NP|king|1972|2001|King Birendra;Birendra Bir Bikram Shah Dev;Birendra Shah||
Dipendra|m|NP|king|2001|2001|King Dipendra;Crown Prince Dipendra||
Gyanendra|m|NP|king|2001|2008|King Gyanendra;Gyanendra Bir Bikram Shah Dev;Gyanendra Shah||
Ramesh Nath Pandey|m|NP|foreign minister|2005|2006|||
Upendra Yadav|m|NP|foreign minister|2008|2009|||
Sujata Koirala|f|NP|foreign minister|2009|2011||Nepali Congress|
Narayan Kaji Shrestha|m|NP|foreign minister|2011|2024||CPN (Maoist)|
Mahendra Bahadur Pandey|m|NP|foreign minister|2014|2015|Mahendra Pandey|Nepali Congress|
Kamal Thapa|m|NP|foreign minister|2015|2016||RPP|
Prakash Sharan Mahat|m|NP|foreign minister|2016|2017||Nepali Congress|
Pradeep Gyawali|m|NP|foreign minister|2018|2021|Pradip Gyawali|CPN-UML|
Arzu Rana Deuba|f|NP|foreign minister|2024|2025||Nepali Congress|
Pushpa Kamal Dahal|m|NP|rebel leader|1996|2006|Prachanda|CPN (Maoist)|
Rabi Lamichhane|m|NP|party leader|2022|||RSP|
Gagan Thapa|m|NP|MP|2008|||Nepali Congress|
Balendra Shah|m|NP|mayor|2022||Balen Shah||
Rookmangud Katawal|m|NP|general|2006|2009|Rookmangad Katawal||
Ghulam Ishaq Khan|m|PK|president|1988|1993|||
Farooq Leghari|m|PK|president|1993|1997|Farooq Ahmed Leghari;Farooq Ahmad Khan Leghari|PPP|
Wasim Sajjad|m|PK|president|1993|1998|||
Rafiq Tarar|m|PK|president|1998|2001|Mohammad Rafiq Tarar;Muhammad Rafiq Tarar||
Pervez Musharraf|m|PK|president|2001|2008|Pervaiz Musharraf||
Asif Ali Zardari|m|PK|president|2008||Asif Zardari|PPP|
Mamnoon Hussain|m|PK|president|2013|2018||PML-N|
Arif Alvi|m|PK|president|2018|2024||PTI|
Benazir Bhutto|f|PK|prime minister|1988|1996||PPP|
Ghulam Mustafa Jatoi|m|PK|prime minister|1990|1990|||
Nawaz Sharif|m|PK|prime minister|1990|2017|Mohammad Nawaz Sharif;Muhammad Nawaz Sharif;Mian Nawaz Sharif|PML-N|
Balakh Sher Mazari|m|PK|prime minister|1993|1993|Balkh Sher Mazari||
Moeen Qureshi|m|PK|prime minister|1993|1993|Moeenuddin Ahmad Qureshi;Moin Qureshi||
Malik Meraj Khalid|m|PK|prime minister|1996|1997|Meraj Khalid;Malik Mairaj Khalid||
Zafarullah Khan Jamali|m|PK|prime minister|2002|2004|Mir Zafarullah Khan Jamali;Zafarullah Jamali|PML-Q|
Chaudhry Shujaat Hussain|m|PK|prime minister|2004|2004|Shujaat Hussain;Chaudhry Shujat Hussain|PML-Q|
Shaukat Aziz|m|PK|prime minister|2004|2007||PML-Q|
Mohammedmian Soomro|m|PK|prime minister|2007|2008|Mohammad Mian Soomro;Muhammad Mian Soomro||
Yousuf Raza Gilani|m|PK|prime minister|2008|2012|Yousaf Raza Gilani;Yusuf Raza Gilani;Yousuf Raza Gillani|PPP|
Raja Pervaiz Ashraf|m|PK|prime minister|2012|2013|Raja Pervez Ashraf|PPP|
Mir Hazar Khan Khoso|m|PK|prime minister|2013|2013|||
Shahid Khaqan Abbasi|m|PK|prime minister|2017|2018||PML-N|
Nasirul Mulk|m|PK|prime minister|2018|2018|Nasir-ul-Mulk||
Imran Khan|m|PK|prime minister|2018|2022|Imran Ahmed Khan Niazi|PTI|Q155164
Shehbaz Sharif|m|PK|prime minister|2022||Shahbaz Sharif;Mian Shehbaz Sharif|PML-N|
Anwaarul Haq Kakar|m|PK|prime minister|2023|2024|Anwar-ul-Haq Kakar;Anwar ul-Haq Kakar||
Pervez Musharraf|m|PK|leader|1999|2002|Pervaiz Musharraf||
Ishaq Dar|m|PK|deputy prime minister|2024||Mohammad Ishaq Dar|PML-N|
Sahibzada Yaqub Khan|m|PK|foreign minister|1982|1997|Yaqub Khan;Sahabzada Yaqub Khan||
Sardar Aseff Ahmad Ali|m|PK|foreign minister|1993|1996|Assef Ahmad Ali;Aseff Ahmad Ali||
Abdul Sattar|m|PK|foreign minister|1993|2002|||
Gohar Ayub Khan|m|PK|foreign minister|1997|1998|Gauhar Ayub Khan||
Sartaj Aziz|m|PK|foreign minister|1998|1999||PML-N|
Khurshid Kasuri|m|PK|foreign minister|2002|2007|Khursheed Kasuri;Khurshid Mahmood Kasuri;Khurshid Mehmood Kasuri||
Shah Mahmood Qureshi|m|PK|foreign minister|2008|2022|Shah Mehmood Qureshi;Makhdoom Shah Mahmood Qureshi||
Hina Rabbani Khar|f|PK|foreign minister|2011|2013||PPP|
Khawaja Asif|m|PK|foreign minister|2017|2018|Khawaja Muhammad Asif;Khawaja Mohammad Asif|PML-N|
Bilawal Bhutto Zardari|m|PK|foreign minister|2022|2023|Bilawal Bhutto-Zardari;Bilawal Zardari Bhutto|PPP|
Jalil Abbas Jilani|m|PK|foreign minister|2023|2024|||
Ishaq Dar|m|PK|foreign minister|2024||Mohammad Ishaq Dar|PML-N|
Aftab Shaban Mirani|m|PK|defence minister|1993|1996|||
Rao Sikandar Iqbal|m|PK|defence minister|2002|2007|||
Chaudhry Ahmad Mukhtar|m|PK|defence minister|2008|2012|Ahmed Mukhtar;Chaudhry Ahmed Mukhtar|PPP|
Khawaja Asif|m|PK|defence minister|2013||Khawaja Muhammad Asif|PML-N|
Khurram Dastgir Khan|m|PK|defence minister|2017|2018||PML-N|
Pervez Khattak|m|PK|defence minister|2018|2022||PTI|
Sartaj Aziz|m|PK|finance minister|1990|1998||PML-N|
Ishaq Dar|m|PK|finance minister|1998|2023||PML-N|
Shaukat Aziz|m|PK|finance minister|1999|2007|||
Abdul Hafeez Shaikh|m|PK|finance minister|2010|2021|Hafeez Shaikh;Abdul Hafeez Sheikh||
Miftah Ismail|m|PK|finance minister|2018|2022||PML-N|
Asad Umar|m|PK|finance minister|2018|2019||PTI|
Muhammad Aurangzeb|m|PK|finance minister|2024||Mohammad Aurangzeb||
Chaudhry Shujaat Hussain|m|PK|interior minister|1990|1999|Shujaat Hussain||
Naseerullah Babar|m|PK|interior minister|1993|1996|Nasirullah Babar|PPP|
Moinuddin Haider|m|PK|interior minister|1999|2002|Moinuddin Haidar||
Faisal Saleh Hayat|m|PK|interior minister|2002|2004|||
Aftab Khan Sherpao|m|PK|interior minister|2004|2007|Aftab Sherpao;Aftab Ahmad Khan Sherpao||
Rehman Malik|m|PK|interior minister|2008|2013|A. Rehman Malik|PPP|
Chaudhry Nisar Ali Khan|m|PK|interior minister|2013|2017|Nisar Ali Khan|PML-N|
Ahsan Iqbal|m|PK|interior minister|2017|2018||PML-N|
Ijaz Ahmed Shah|m|PK|interior minister|2019|2020|Ijaz Shah||
Sheikh Rashid Ahmed|m|PK|interior minister|2020|2022|Sheikh Rashid;Sheikh Rashid Ahmad||
Rana Sanaullah|m|PK|interior minister|2022|2023|Rana Sanaullah Khan|PML-N|
Mohsin Naqvi|m|PK|interior minister|2024||||
Sartaj Aziz|m|PK|national security adviser|2013|2015||PML-N|
Nasser Khan Janjua|m|PK|national security adviser|2015|2018|Nasir Khan Janjua;Naseer Khan Janjua||
Moeed Yusuf|m|PK|national security adviser|2021|2022|||
Jamsheed Marker|m|PK|ambassador to the UN|1990|1994|||
Ahmad Kamal|m|PK|ambassador to the UN|1995|1999|Ahmed Kamal||
Shamshad Ahmad|m|PK|ambassador to the UN|2000|2002|Shamshad Ahmed||
Munir Akram|m|PK|ambassador to the UN|2002|2025|||
Abdullah Hussain Haroon|m|PK|ambassador to the UN|2008|2012|Hussain Haroon||
Masood Khan|m|PK|ambassador to the UN|2012|2015|||
Maleeha Lodhi|f|PK|ambassador to the UN|2015|2019|||
Asim Iftikhar Ahmad|m|PK|ambassador to the UN|2025||Asim Iftikhar||
Nawaz Sharif|m|PK|opposition leader|1988|2013||PML-N|
Benazir Bhutto|f|PK|opposition leader|1990|2007||PPP|
Imran Khan|m|PK|opposition leader|2022|||PTI|Q155164
Hafiz Saeed|m|PK|rebel leader|1987||Hafiz Mohammed Saeed;Hafiz Muhammad Saeed|Lashkar-e-Taiba|
Masood Azhar|m|PK|rebel leader|2000||Maulana Masood Azhar|Jaish-e-Mohammed|
Akbar Bugti|m|PK|rebel leader|2004|2006|Nawab Akbar Bugti;Nawab Akbar Khan Bugti||
Baitullah Mehsud|m|PK|rebel leader|2004|2009|Baitullah Masood|TTP|
Maulana Fazlullah|m|PK|rebel leader|2007|2018|Mullah Fazlullah|TTP|
Hakimullah Mehsud|m|PK|rebel leader|2009|2013||TTP|
Noor Wali Mehsud|m|PK|rebel leader|2018|||TTP|
Fazlur Rehman|m|PK|party leader|1980||Fazl-ur-Rehman;Maulana Fazlur Rehman;Maulana Fazal-ur-Rehman|JUI-F|
Altaf Hussain|m|PK|party leader|1984|||MQM|
Qazi Hussain Ahmed|m|PK|party leader|1987|2009|Qazi Hussain Ahmad|Jamaat-e-Islami|
Tahir-ul-Qadri|m|PK|party leader|1989||Muhammad Tahir-ul-Qadri;Tahirul Qadri|PAT|
Samiul Haq|m|PK|party leader|1990|2018|Maulana Samiul Haq;Sami ul-Haq|JUI-S|
Imran Khan|m|PK|party leader|1996|||PTI|Q155164
Asfandyar Wali Khan|m|PK|party leader|1999|2024|Asfandyar Wali|ANP|
Chaudhry Shujaat Hussain|m|PK|party leader|2003||Shujaat Hussain|PML-Q|
Bilawal Bhutto Zardari|m|PK|party leader|2007||Bilawal Bhutto-Zardari|PPP|
Shah Mahmood Qureshi|m|PK|party leader|2011||Shah Mehmood Qureshi;Makhdoom Shah Mahmood Qureshi|PTI|
Gohar Ali Khan|m|PK|party leader|2023||Gohar Khan|PTI|
Ayaz Sadiq|m|PK|speaker|2013||Sardar Ayaz Sadiq|PML-N|
Asad Qaiser|m|PK|speaker|2018|2022||PTI|
Mushahid Hussain|m|PK|senator|2003|2024|Mushahid Hussain Sayed;Mushahid Hussain Syed||
Aitzaz Ahsan|m|PK|senator|2012|2018||PPP|
Shehbaz Sharif|m|PK|governor|1997|2018|Shahbaz Sharif|PML-N|
Pervaiz Elahi|m|PK|governor|2002|2023|Chaudhry Pervaiz Elahi;Chaudhry Pervez Elahi||
Salman Taseer|m|PK|governor|2008|2011||PPP|
Maryam Nawaz|f|PK|governor|2024||Maryam Nawaz Sharif|PML-N|
Hamid Gul|m|PK|general|1987|1989|Hameed Gul||
Mirza Aslam Beg|m|PK|general|1988|1991|Aslam Beg||
Asif Nawaz|m|PK|general|1991|1993|Asif Nawaz Janjua||
Abdul Waheed Kakar|m|PK|general|1993|1996|Abdul Waheed;Abdul Wahid Kakar||
Jehangir Karamat|m|PK|general|1996|1998|Jahangir Karamat||
Pervez Musharraf|m|PK|general|1998|2007|Pervaiz Musharraf||
Ashfaq Parvez Kayani|m|PK|general|2007|2013|Ashfaq Kayani;Ashfaq Kiyani;Ashfaq Pervez Kayani||
Ahmed Shuja Pasha|m|PK|general|2008|2012|Ahmad Shuja Pasha;Shuja Pasha||
Raheel Sharif|m|PK|general|2013|2016|||
Qamar Javed Bajwa|m|PK|general|2016|2022|||
Faiz Hameed|m|PK|general|2019|2021|Faiz Hamid||
Asim Munir|m|PK|general|2022||Syed Asim Munir||
Maleeha Lodhi|f|PK|envoy|1993|2008|||
Husain Haqqani|m|PK|envoy|2008|2011|Hussain Haqqani||
Sherry Rehman|f|PK|envoy|2011|2013||PPP|
Farhatullah Babar|m|PK|spokesman|1989|2013||PPP|
Mushahid Hussain|m|PK|spokesman|1997|1999|Mushahid Hussain Sayed;Mushahid Hussain Syed||
Rashid Qureshi|m|PK|spokesman|1998|2008|||
Aziz Ahmed Khan|m|PK|spokesman|2001|2003|Aziz Khan||
Sheikh Rashid Ahmed|m|PK|spokesman|2002|2006|Sheikh Rashid||
Shaukat Sultan|m|PK|spokesman|2003|2007|||
Masood Khan|m|PK|spokesman|2003|2005|||
Mohammad Sadiq|m|PK|spokesman|2007|2009|Mohammed Sadiq||
Athar Abbas|m|PK|spokesman|2008|2012|||
Abdul Basit|m|PK|spokesman|2009|2012|||
Asim Saleem Bajwa|m|PK|spokesman|2012|2016|Asim Bajwa||
Aizaz Ahmad Chaudhry|m|PK|spokesman|2013|2013|Aizaz Chaudhry||
Asif Ghafoor|m|PK|spokesman|2016|2020|||
Nafees Zakaria|m|PK|spokesman|2016|2017|||
Mohammad Faisal|m|PK|spokesman|2017|2020|Mohammed Faisal||
Fawad Chaudhry|m|PK|spokesman|2018|2022|Fawad Hussain Chaudhry|PTI|
Babar Iftikhar|m|PK|spokesman|2020|2022|||
Zahid Hafeez Chaudhri|m|PK|spokesman|2020|2021|Zahid Hafeez Chaudhry||
Asim Iftikhar Ahmad|m|PK|spokesman|2021|2022|Asim Iftikhar||
Ahmed Sharif Chaudhry|m|PK|spokesman|2022||Ahmed Sharif||
Attaullah Tarar|m|PK|spokesman|2024||Ataullah Tarar|PML-N|
Shafqat Ali Khan|m|PK|spokesman|2025||||
Tasnim Aslam|f|PK|spokeswoman|2005|2014|Tasneem Aslam||
Marriyum Aurangzeb|f|PK|spokeswoman|2016|2023|Maryam Aurangzeb|PML-N|
Aisha Farooqui|f|PK|spokeswoman|2019|2020|||
Mumtaz Zahra Baloch|f|PK|spokeswoman|2022|2025|||
Asma Jahangir|f|PK|activist|1987|2018|||
Mukhtar Mai|f|PK|activist|2002||Mukhtaran Mai;Mukhtaran Bibi||
Malala Yousafzai|f|PK|activist|2009||Malala Yousufzai||
Manzoor Pashteen|m|PK|activist|2018||Manzoor Ahmad Pashteen||
Mahrang Baloch|f|PK|activist|2019||||
`;
