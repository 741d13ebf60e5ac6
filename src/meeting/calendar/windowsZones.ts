/** Of the zones whose names end with “Standard Time”, what comes before, by region; the city only where its name is another. */
const standard = {
  Africa: `E. Africa|Nairobi
Egypt|Cairo
Libya|Tripoli
Morocco|Casablanca
Namibia|Windhoek
Sao Tome
South Africa|Johannesburg
South Sudan|Juba
Sudan|Khartoum
W. Central Africa|Lagos`,
  America: `Alaskan|Anchorage
Aleutian|Adak
Argentina|Buenos_Aires
Atlantic|Halifax
Bahia
Canada Central|Regina
Central America|Guatemala
Central Brazilian|Cuiaba
Central|Chicago
Cuba|Havana
E. South America|Sao_Paulo
Eastern|New_York
Greenland|Godthab
Haiti|Port-au-Prince
Magallanes|Punta_Arenas
Montevideo
Mountain|Denver
Newfoundland|St_Johns
Pacific SA|Santiago
Pacific|Los_Angeles
Paraguay|Asuncion
SA Eastern|Cayenne
SA Pacific|Bogota
SA Western|La_Paz
Saint Pierre|Miquelon
Tocantins|Araguaina
Turks And Caicos|Grand_Turk
US Eastern|Indianapolis
US Mountain|Phoenix
Venezuela|Caracas
Yukon|Whitehorse`,
  Asia: `Afghanistan|Kabul
Altai|Barnaul
Arab|Riyadh
Arabian|Dubai
Arabic|Baghdad
Azerbaijan|Baku
Bangladesh|Dhaka
Caucasus|Yerevan
Central Asia|Bishkek
China|Shanghai
Ekaterinburg|Yekaterinburg
Georgian|Tbilisi
India|Calcutta
Iran|Tehran
Israel|Jerusalem
Jordan|Amman
Kamchatka
Korea|Seoul
Magadan
Middle East|Beirut
Myanmar|Rangoon
N. Central Asia|Novosibirsk
Nepal|Katmandu
North Asia East|Irkutsk
North Asia|Krasnoyarsk
North Korea|Pyongyang
Omsk
Pakistan|Karachi
Qyzylorda
SE Asia|Bangkok
Sakhalin
Singapore
Sri Lanka|Colombo
Syria|Damascus
Taipei
Tokyo
Tomsk
Transbaikal|Chita
Ulaanbaatar
Vladivostok
W. Mongolia|Hovd
West Asia|Tashkent
West Bank|Hebron
Yakutsk`,
  Atlantic: `Azores
Cape Verde
Greenwich|Reykjavik`,
  Australia: `AUS Central|Darwin
AUS Eastern|Sydney
Aus Central W.|Eucla
Cen. Australia|Adelaide
E. Australia|Brisbane
Lord Howe
Tasmania|Hobart
W. Australia|Perth`,
  Etc: `Dateline|GMT+12
Mid-Atlantic|GMT+2`,
  Europe: `Astrakhan
Belarus|Minsk
Central Europe|Budapest
Central European|Warsaw
E. Europe|Chisinau
FLE|Kiev
GMT|London
GTB|Bucharest
Kaliningrad
Romance|Paris
Russian|Moscow
Saratov
Turkey|Istanbul
Volgograd
W. Europe|Berlin`,
  Indian: `Mauritius`,
  Pacific: `Bougainville
Central Pacific|Guadalcanal
Chatham Islands|Chatham
Easter Island|Easter
Fiji
Hawaiian|Honolulu
Line Islands|Kiritimati
Marquesas
New Zealand|Auckland
Norfolk
Samoa|Apia
Tonga|Tongatapu
West Pacific|Port_Moresby`,
};

const other = `Central Standard Time (Mexico)|America/Mexico_City
Eastern Standard Time (Mexico)|America/Cancun
Mountain Standard Time (Mexico)|America/Mazatlan
Pacific Standard Time (Mexico)|America/Tijuana
Russia Time Zone 10|Asia/Srednekolymsk
Russia Time Zone 11|Asia/Kamchatka
Russia Time Zone 3|Europe/Samara
UTC|Etc/UTC
UTC+12|Etc/GMT-12
UTC+13|Etc/GMT-13
UTC-02|Etc/GMT+2
UTC-08|Etc/GMT+8
UTC-09|Etc/GMT+9
UTC-11|Etc/GMT+11
tzone://Microsoft/Utc|Etc/UTC`;

/** The IANA zone of each Windows time zone, as the CLDR's table maps them for the world (territory 001). */
export const windowsZones: ReadonlyMap<string, string> = new Map([
  ...Object.entries(standard).flatMap(([region, lines]) =>
    pairs(lines).map(([windows, city]) => [`${windows} standard time`, `${region}/${city}`] as const),
  ),
  ...pairs(other),
]);

function pairs(lines: string): (readonly [windows: string, iana: string])[] {
  return lines.split("\n").map((line) => {
    const [windows = "", iana = windows.replace(" ", "_")] = line.split("|");
    return [windows.toLowerCase(), iana];
  });
}
