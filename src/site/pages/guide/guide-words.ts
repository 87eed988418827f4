import type { Localised } from "../../words/localised.ts";

const da = {
  title: "Vejledning",
  lead: "Sådan kommer en integration fra behov til drift, og hvem der gør hvad undervejs.",
  steps: "De syv faser",
  more: "Mere vejledning",
  contents: "Vejledningens sider",
  otherLanguage: "Denne side findes kun på engelsk.",
  step: (number: number, name: string) => `${number}. ${name}`,
};

export const guideWords: Localised<typeof da> = {
  da,
  en: {
    title: "Guide",
    lead: "How an integration gets from need to operation, and who does what on the way.",
    steps: "The seven phases",
    more: "More guidance",
    contents: "Pages of the guide",
    otherLanguage: "This page is in Danish only.",
    step: (number, name) => `${number}. ${name}`,
  },
};
