import { keepQuery } from "./common/keep-query.ts";
import { offerThemes } from "./common/offer-themes.ts";

// On every page: the choice of colours, and a language switch that keeps the reader's filters.
offerThemes();
keepQuery();
